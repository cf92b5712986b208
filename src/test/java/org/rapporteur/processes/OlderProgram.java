package org.rapporteur.processes;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/**
 * A report as programs of before wrote it: with the columns that the tables had when there were
 * reports, incidents, claims and changes for the first time, and no others.
 */
final class OlderProgram {

  /** The first version of the schema that has them all. */
  static final int FIRST = 4;

  /** Since then a change says of which country it is, which the program writes. */
  private static final int CHANGES_NAME_COUNTRIES = 7;

  static final String REPORT = "sample-1931-nru";

  static final String PERSON = "Eduarda Imaginaria";

  private static final String HEADER = "Head of state: Ada Exemplar";

  private static final String HEADING = "Freedom of assembly";

  private static final String SENTENCE =
      "On 12 June, police arrested %s in the northern town of Nowhereville.".formatted(PERSON);

  private static final String TEXT =
      """
      Covering events from January - December 1930

      %s

      Little changed during the year.

      %s

      %s
      """
          .formatted(HEADER, HEADING, SENTENCE);

  private static final String WHEN = "'1999-12-31T12:00:00Z'";

  private OlderProgram() {}

  /** Writes the report in one transaction. */
  static void writeInto(Sql database, int schema) {
    try (Connection connection = database.connect();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      for (String each : statements(schema)) {
        sql.execute(each);
      }
      connection.commit();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<String> statements(int schema) {
    return List.of(
        "select nextval('revision_seq'), nextval('incident_seq'), nextval('claim_seq')",
        "insert into country (iso3, iso2, m49, name, kind, source) values ('NRU', 'NR', '520', 'Nauru', 'STATE', 'a test')",
        "insert into series values ('sample', 'Rapporteur Sample Report', 'Rapporteur', 'Rapporteur', 'Invented.', 'FULL_TEXT', true)",
        "insert into report values ('%s', 'sample', 1931, 'NRU')".formatted(REPORT),
        """
        insert into revision (id, report, number, title, country_as_published, published_on, coverage_from, coverage_to, sha256, recorded_at)
        values (1, '%s', 1, 'Rapporteur Sample Report 1931 - Nauru', 'Nauru', '1931-05-20', '1930-01-01', '1930-12-31',
                encode(sha256(convert_to('%s', 'UTF8')), 'hex'), %s)\
        """
            .formatted(REPORT, TEXT, WHEN),
        "insert into revision_text values (1, '%s')".formatted(TEXT),
        "insert into section values (1, 1, '%s', 'FREEDOM_OF_ASSEMBLY', %d, %d)"
            .formatted(HEADING, start(HEADING), end(SENTENCE)),
        "insert into header_fact values (1, 1, 'Head of state', 'Ada Exemplar', %s)"
            .formatted(span(HEADER)),
        """
        insert into incident (key, id, revision, ordinal, section, span_start, span_end, text, earliest, latest)
        values (1, '%s-0000000000000000', 1, 1, 1, %s, '%s', '1930-06-12', '1930-06-12')\
        """
            .formatted(REPORT, span(SENTENCE), SENTENCE),
        "insert into incident_act values (1, 1, 'ARREST', 'STATED', %s)"
            .formatted(span("arrested")),
        "insert into incident_date values (1, 1, '1930-06-12', '1930-06-12', 'On 12 June', 'LIKELY', %s)"
            .formatted(span("On 12 June")),
        "insert into incident_place (incident, ordinal, name, confidence, span_start, span_end) values (1, 1, 'Nowhereville', 'STATED', %s)"
            .formatted(span("Nowhereville")),
        "insert into incident_person (incident, ordinal, name, spellings, role, confidence, span_start, span_end)"
            + " values (1, 1, '%s', array['%s'], 'VICTIM', 'STATED', %s)"
                .formatted(PERSON, PERSON, span(PERSON)),
        "insert into incident_agent values (1, 1, 'POLICE', 'police', 'STATED', %s)"
            .formatted(span("police")),
        """
        insert into claim (id, country, indicator, value, as_published, basis, stated_from, stated_to, holds_from, holds_to, sure_from, sure_to,
                           source, source_rank, published_on, revision, span_start, span_end, quote, recorded_at)
        values (1, 'NRU', 'HEAD_OF_STATE', 'Ada Exemplar', 'Ada Exemplar', 'STATED', '1930-01-01', '1930-12-31', '1930-01-01', '1930-12-31',
                '1930-01-01', '1930-12-31', '%s', 9, '1931-05-20', 1, %s, 'Ada Exemplar', %s)\
        """
            .formatted(REPORT, span("Ada Exemplar"), WHEN),
        "insert into change (at, kind, report, revision, role%s) values (%s, 'CREATED', '%s', 1, 'EDITOR'%s)"
            .formatted(
                schema < CHANGES_NAME_COUNTRIES ? "" : ", country",
                WHEN,
                REPORT,
                schema < CHANGES_NAME_COUNTRIES ? "" : ", 'NRU'"));
  }

  private static int start(String words) {
    return TEXT.indexOf(words);
  }

  private static int end(String words) {
    return start(words) + words.length();
  }

  private static String span(String words) {
    return start(words) + ", " + end(words);
  }
}
