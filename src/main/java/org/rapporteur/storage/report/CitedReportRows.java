package org.rapporteur.storage.report;

import java.util.List;
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

/**
 * Reports as they are cited for what they say, read along with it: of the sections only the one in
 * which it stands, and neither the lines of the header nor what was noticed.
 */
public final class CitedReportRows {

  /**
   * Of a report {@code r}, its series {@code s}, its revision {@code v} and a section {@code h}.
   */
  public static final String COLUMNS =
      """
      r.series, r.edition, r.country as of_country, s.title as series_title, s.publisher as series_publisher, s.rights_holder,
      s.rights_notice, s.text_policy, s.sample,
      v.number, v.title as report_title, v.country_as_published, v.published_on as report_published_on, v.hinted_on,
      v.coverage_from, v.coverage_to, v.citation, v.source_url as report_url, v.sha256 as report_sha256, v.summary_start,
      v.summary_end, v.recorded_at as report_recorded_at,
      h.ordinal as section_ordinal, h.heading, h.topic, h.span_start as section_start, h.span_end as section_end
      """;

  private CitedReportRows() {}

  /** The report of a row that has one. */
  public static Report report(Row row) {
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
}
