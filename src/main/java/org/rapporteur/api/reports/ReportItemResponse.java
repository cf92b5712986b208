package org.rapporteur.api.reports;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.country.Country;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportContent;

/** A report as a list shows it. */
@Schema(name = "ReportItem", description = "A report as a list shows it")
public record ReportItemResponse(
    @Schema(description = "Series, edition and country", examples = "ai-2003-kaz") String id,
    @Schema(
            description =
                "As published, or made of series, edition and country where the text has none; null: not known")
        @Nullable String title,
    @Schema(description = "Code of the series", examples = "ai") String series,
    @Schema(description = "Who published it", examples = "Amnesty International") String publisher,
    @Schema(description = "The year on the cover", examples = "2003") int edition,
    @Schema(
            description = "The day that it came out, ISO 8601; null: not stated",
            examples = "2003-05-28")
        @Nullable String publishedOn,
    @Schema(description = "The period that it speaks of") PeriodResponse coverage,
    @Schema(description = "The country that it speaks of") CountryReference country,
    @Schema(
            description = "The country as the title spells it; null: not stated",
            examples = "Kazakstan")
        @Nullable String countryAsPublished,
    @Schema(description = "Number of its text, from 1", examples = "1") int revision) {

  public static ReportItemResponse of(Report report, Country country) {
    ReportContent content = report.content();
    return new ReportItemResponse(
        report.id().toString(),
        content.title(),
        report.series().code(),
        report.series().publisher(),
        report.id().edition(),
        Objects.toString(content.publishedOn(), null),
        PeriodResponse.of(content.coverage()),
        CountryReference.of(country),
        content.countryAsPublished(),
        report.revision());
  }
}
