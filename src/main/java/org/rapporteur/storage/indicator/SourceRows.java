package org.rapporteur.storage.indicator;

import java.util.List;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.indicator.Source;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportContent;
import org.rapporteur.report.ReportId;
import org.rapporteur.report.Rights;
import org.rapporteur.report.Section;
import org.rapporteur.report.Series;
import org.rapporteur.report.TextPolicy;
import org.rapporteur.report.TextSpan;
import org.rapporteur.report.Topic;
import org.rapporteur.storage.Row;

/** The sources of claims {@code c}, read along with them. */
final class SourceRows {

  /** Of the sections of a report the one in which the claim's words stand. */
  static final String COLUMNS =
      """
      r.series, r.edition, r.country as of_country, s.title as series_title, s.publisher as series_publisher, s.rights_holder,
      s.rights_notice, s.text_policy, s.sample,
      v.number, v.title as report_title, v.country_as_published, v.published_on as report_published_on, v.hinted_on,
      v.coverage_from, v.coverage_to, v.citation, v.source_url as report_url, v.sha256 as report_sha256, v.summary_start,
      v.summary_end, v.recorded_at as report_recorded_at,
      h.ordinal as section_ordinal, h.heading, h.topic, h.span_start as section_start, h.span_end as section_end,
      d.dataset, d.version, d.title as dataset_title, d.publisher as dataset_publisher,
      d.published_on as dataset_published_on, d.source_url as dataset_url, d.retrieved_on, d.terms, d.sha256 as dataset_sha256,
      k.title as correction_title, k.source_url as correction_url, k.reason as correction_reason, k.role as correction_role,
      k.sha256 as correction_sha256
      """;

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
      return new Source.OfReport(report(row));
    }
    return row.isNull("dataset") ? correction(row) : dataset(row);
  }

  /** As far as it is cited, see {@code RevisionEntity}. */
  private static Report report(Row row) {
    return new Report(
        new ReportId(row.text("series"), row.integer("edition"), row.text("of_country")),
        series(row),
        row.integer("number"),
        row.moment("report_recorded_at"),
        content(row));
  }

  private static Series series(Row row) {
    return new Series(
        row.text("series"),
        row.text("series_title"),
        row.text("series_publisher"),
        new Rights(
            row.text("rights_holder"),
            row.text("rights_notice"),
            row.code("text_policy", TextPolicy.class)),
        row.is("sample"));
  }

  private static ReportContent content(Row row) {
    return new ReportContent(
        row.textOrNull("report_title"),
        row.textOrNull("country_as_published"),
        row.dayOrNull("report_published_on"),
        row.dayOrNull("hinted_on"),
        new Coverage(row.day("coverage_from"), row.day("coverage_to")),
        row.textOrNull("citation"),
        row.textOrNull("report_url"),
        row.text("report_sha256"),
        row.isNull("summary_start")
            ? null
            : new TextSpan(row.integer("summary_start"), row.integer("summary_end")),
        List.of(),
        row.isNull("section_ordinal") ? List.of() : List.of(section(row)),
        List.of());
  }

  private static Section section(Row row) {
    return new Section(
        row.integer("section_ordinal"),
        row.text("heading"),
        row.code("topic", Topic.class),
        new TextSpan(row.integer("section_start"), row.integer("section_end")));
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
