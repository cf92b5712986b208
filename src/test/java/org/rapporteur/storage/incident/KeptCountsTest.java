package org.rapporteur.storage.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.storage.TakenBack.doWhatIsPutOff;
import static org.rapporteur.storage.TakenBack.inTransaction;
import static org.rapporteur.storage.TakenBack.rows;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** The counts that the database keeps are those that it would count anew, whatever is written. */
@ServiceTest
class KeptCountsTest {

  private static final String KEPT =
      """
      select cast(c as text) from incident_count c where incidents <> 0
      order by country, act, topic, edition, first_year, last_year\
      """;

  @Inject DataSource database;

  @Test
  void areThoseOfTheIncidents() throws SQLException {
    inTransaction(database, sql -> areTrue(sql));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update revision set superseded_at = recorded_at where superseded_at is null",
        "update revision set superseded_at = null where superseded_at is not null and (report, number) in"
            + " (select report, max(number) from revision group by report having count(superseded_at) = count(*))",
        "update revision set coverage_from = coverage_from - 365",
        "update section set topic = 'OTHER'",
        "update incident set section = null",
        "update incident_act set act = 'OTHER' where ordinal = 0",
        "delete from incident_act where ordinal = 0",
        "insert into incident_act (incident, ordinal, act, confidence, span_start, span_end) select key, 99, 'ARREST', 'STATED', 0, 1 from incident",
        "delete from incident where ordinal = 1",
        "delete from claim where revision is not null; delete from revision where superseded_at is null"
      })
  void followEveryWrite(String write) throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute(write);
          doWhatIsPutOff(sql);
          areTrue(sql);
        });
  }

  @Test
  void copiesOfTheReportAreFilledForProgramsThatDoNotKnowThem() throws SQLException {
    inTransaction(
        database,
        sql -> {
          sql.execute(
              """
              insert into incident (key, id, revision, ordinal, span_start, span_end, text)
              select -1, 'x', max(revision), 10000, 0, 1, 'x' from incident\
              """);
          sql.execute(
              """
              insert into incident_act (incident, ordinal, act, confidence, span_start, span_end)
              values (-1, 0, 'ARREST', 'STATED', 0, 1)\
              """);
          assertThat(
                  rows(
                      sql,
                      """
                      select 1 from incident i join incident_act a on a.incident = i.key
                        join revision v on v.id = i.revision join report r on r.id = v.report
                      where i.key = -1 and (i.report, i.country, i.edition) = (r.id, r.country, r.edition)
                        and (a.report, a.country) = (r.id, r.country)\
                      """))
              .hasSize(1);
        });
  }

  private static void areTrue(Statement sql) throws SQLException {
    List<String> kept = rows(sql, KEPT);
    sql.execute("select count_incidents_anew()");
    assertThat(kept).isEqualTo(rows(sql, KEPT));
    assertThat(rows(sql, "select 1 from incident_count_due")).isEmpty();
    // One count that owes nothing to the others.
    assertThat(
            rows(
                sql,
                "select incidents from incident_count where country = '*' and edition = 0 and act = '*' and topic = '*' and incidents > 0"))
        .isEqualTo(
            rows(
                sql,
                "select count(*) from incident i join revision v on v.id = i.revision where v.superseded_at is null having count(*) > 0"));
  }
}
