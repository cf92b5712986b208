package org.rapporteur.storage.indicator;

import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.indicator.Source;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.report.CitedReportRows;

/** The sources of claims {@code c}, read along with them. */
final class SourceRows {

  static final String COLUMNS =
      CitedReportRows.COLUMNS
          + """
          , d.dataset, d.version, d.title as dataset_title, d.publisher as dataset_publisher,
          d.published_on as dataset_published_on, d.source_url as dataset_url, d.retrieved_on, d.terms, d.sha256 as dataset_sha256,
          k.title as correction_title, k.source_url as correction_url, k.reason as correction_reason, k.role as correction_role,
          k.sha256 as correction_sha256
          """;

  /** Of the sections of a report the one in which the claim's words stand. */
  static final String JOINS =
      """
      left join revision v on v.id = c.revision
      left join report r on r.id = v.report
      left join series s on s.code = r.series
      left join lateral (
        select h.ordinal, h.heading, h.topic, h.span_start, h.span_end
        from section h
        where h.revision = c.revision and h.span_start <= c.span_start and h.span_end >= c.span_end
        order by h.ordinal limit 1) as h on true
      left join dataset_release d on d.id = c.release
      left join correction k on k.id = c.correction
      """;

  private SourceRows() {}

  static Source source(Row row) {
    if (!row.isNull("series")) {
      return new Source.OfReport(CitedReportRows.report(row));
    }
    return row.isNull("dataset") ? correction(row) : dataset(row);
  }

  private static Source dataset(Row row) {
    return new Source.OfDataset(
        row.text("dataset"),
        row.integer("version"),
        row.text("dataset_title"),
        row.text("dataset_publisher"),
        row.dayOrNull("dataset_published_on"),
        row.textOrNull("dataset_url"),
        row.day("retrieved_on"),
        row.text("terms"),
        row.text("dataset_sha256"));
  }

  private static Source correction(Row row) {
    return new Source.OfCorrection(
        row.text("correction_title"),
        row.textOrNull("correction_url"),
        row.text("correction_reason"),
        row.code("correction_role", ChangeAuthor.class),
        row.text("correction_sha256"));
  }
}
