package org.rapporteur.api.citations;

import de.undercouch.citeproc.csl.CSLDate;
import de.undercouch.citeproc.csl.CSLDateBuilder;
import de.undercouch.citeproc.csl.CSLItemData;
import de.undercouch.citeproc.csl.CSLItemDataBuilder;
import de.undercouch.citeproc.csl.CSLNameBuilder;
import de.undercouch.citeproc.csl.CSLType;
import java.time.LocalDate;
import java.util.Objects;
import org.rapporteur.report.Report;
import org.rapporteur.report.Rights;

/** A report as something that is cited. */
final class CitedReport {

  private CitedReport() {}

  static CSLItemData of(Report report) {
    CSLItemDataBuilder item =
        new CSLItemDataBuilder()
            .id(report.id().toString())
            .type(CSLType.REPORT)
            .author(new CSLNameBuilder().literal(report.series().publisher()).build())
            .title(title(report))
            .collectionTitle(report.series().title())
            .publisher(report.series().publisher())
            .issued(issued(report))
            .language("en");
    if (report.content().sourceUrl() != null) {
      item.URL(report.content().sourceUrl());
    }
    return report.series().sample() ? item.note(rights(report).notice()).build() : item.build();
  }

  private static Rights rights(Report report) {
    return report.series().rights();
  }

  private static String title(Report report) {
    return Objects.requireNonNullElseGet(
        report.content().title(),
        () ->
            "%s %d - %s"
                .formatted(report.series().title(), report.id().edition(), report.id().iso3()));
  }

  /** The day that it came out, else the year on its cover. */
  private static CSLDate issued(Report report) {
    LocalDate day = report.content().publishedOn();
    return day == null
        ? new CSLDateBuilder().dateParts(report.id().edition()).build()
        : new CSLDateBuilder()
            .dateParts(day.getYear(), day.getMonthValue(), day.getDayOfMonth())
            .build();
  }
}
