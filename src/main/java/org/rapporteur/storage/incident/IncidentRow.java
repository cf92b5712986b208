package org.rapporteur.storage.incident;

import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Hit;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.Report;
import org.rapporteur.report.TextSpan;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.report.CitedReportRows;
import org.rapporteur.storage.search.SearchSql;
import org.rapporteur.storage.search.Shelf;

/**
 * Incidents as they are answered: with the reports that tell of them, in one statement. Entities
 * are for writing.
 *
 * @param section ordinal of the section that it stands in; null: in none
 * @param hit null: nothing was searched for
 */
record IncidentRow(
    long key,
    String id,
    int ordinal,
    @Nullable Integer section,
    TextSpan span,
    String text,
    Report report,
    @Nullable Hit hit) {

  /** Each is looked up by its key: how many there are PostgreSQL can only guess. */
  private static final String SELECT =
      """
      with page as materialized (
        {keys}
      )
      select i.key, i.id, i.ordinal as incident_ordinal, i.section, i.span_start as incident_start, i.span_end as incident_end,
             i.text, {rank} as rank, {headline} as headline,
      {report}
      from page
        cross join lateral (select * from incident where key = page.key limit 1) as i
        cross join lateral (select * from revision where id = i.revision limit 1) as v
        join report r on r.id = v.report
        join series s on s.code = r.series
        left join lateral (select * from section where revision = i.revision and ordinal = i.section limit 1) as h on true\
      """
          .replace("{report}", CitedReportRows.COLUMNS);

  /**
   * The statement that reads incidents.
   *
   * @param keys selects their keys
   * @param searched for words, with names like this; null: nothing is searched for
   */
  static String select(String keys, @Nullable NamePolicy searched) {
    return SELECT
        .replace("{keys}", keys)
        .replace("{rank}", searched == null ? "null" : SearchSql.rank("i", searched))
        .replace("{headline}", searched == null ? "null" : SearchSql.headline("i.text", searched));
  }

  /** A row of the statement for hits on a shelf. */
  static IncidentRow of(Row row, Shelf shelf) {
    return new IncidentRow(
        row.number("key"),
        row.text("id"),
        row.integer("incident_ordinal"),
        row.integerOrNull("section"),
        new TextSpan(row.integer("incident_start"), row.integer("incident_end")),
        row.text("text"),
        CitedReportRows.report(row),
        row.isNull("rank")
            ? null
            : new Hit(row.real("rank"), row.text("headline"), shelf.standing(row.real("rank"))));
  }

  ReportedIncident with(PartRows parts) {
    Incident incident =
        new Incident(
            id.substring(id.lastIndexOf('-') + 1),
            ordinal,
            section,
            span,
            parts.acts(),
            parts.dates(),
            parts.places(),
            parts.persons(),
            parts.victims(),
            parts.agents());
    return new ReportedIncident(id, report, incident, text, hit);
  }
}
