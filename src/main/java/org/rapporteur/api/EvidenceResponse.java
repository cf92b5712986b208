package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.report.Report;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;

/** The words that state something, and where they stand. */
@Schema(name = "Evidence", description = "The words that state a fact, and where they stand")
public record EvidenceResponse(
    @Schema(description = "Id of the report", examples = "ai-2003-kaz") String source,
    @Schema(description = "Title of the report as published; null: the text has none")
        @Nullable String title,
    @Schema(description = "Publisher of the report", examples = "Amnesty International")
        String publisher,
    @Schema(description = "Heading of the section as published; null: header or summary")
        @Nullable String section,
    @Schema(description = "Where the words stand in the report's text") SpanResponse selector,
    @Schema(description = "The words, cut after 300 code points", examples = "retentionist")
        String quote,
    @Schema(description = "SHA-256 of the canonical text that the selector counts in, hexadecimal")
        String sha256) {

  /** The evidence for something that was read from a report. */
  public static EvidenceResponse of(Report report, TextSpan span, String quote) {
    return new EvidenceResponse(
        report.id().toString(),
        report.content().title(),
        report.series().publisher(),
        heading(report, span),
        SpanResponse.of(span),
        Excerpts.shorten(quote),
        report.content().sha256());
  }

  private static @Nullable String heading(Report report, TextSpan span) {
    return report.content().sections().stream()
        .filter(section -> section.span().contains(span))
        .map(Section::heading)
        .findFirst()
        .orElse(null);
  }
}
