package org.rapporteur.api.reports;

import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportContent;

/** How to cite a report. */
final class Citation {

  private Citation() {}

  /** The publisher's own proposal where there is one, else publisher, title and date. */
  static String of(Report report) {
    return Excerpts.shorten(
        Objects.requireNonNullElseGet(report.content().citation(), () -> made(report)));
  }

  private static String made(Report report) {
    ReportContent content = report.content();
    LocalDate publishedOn = content.publishedOn();
    return Stream.of(
            report.series().publisher(),
            Objects.requireNonNullElse(
                content.title(),
                "%s %d - %s"
                    .formatted(report.series().title(), report.id().edition(), report.id().iso3())),
            publishedOn == null ? null : publishedOn.toString())
        .filter(Objects::nonNull)
        .collect(Collectors.joining(", "));
  }
}
