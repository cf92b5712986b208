package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Report;

/** A report as other answers name it. */
@Schema(name = "ReportReference", description = "A report, as answers on something else name it")
public record ReportReference(
    @Schema(description = "Series, edition and country", examples = "ai-2003-kaz") String id,
    @Schema(description = "As published; null: the text has no title") @Nullable String title,
    @Schema(description = "The year on the cover", examples = "2003") int edition,
    @Schema(description = "The period that it speaks of") PeriodResponse coverage) {

  public static ReportReference of(Report report) {
    return new ReportReference(
        report.id().toString(),
        report.content().title(),
        report.id().edition(),
        PeriodResponse.of(report.content().coverage()));
  }
}
