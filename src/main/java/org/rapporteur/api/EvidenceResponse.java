package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.Source;
import org.rapporteur.report.Report;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;

/** The words that state something, and where they stand. */
@Schema(name = "Evidence", description = "The words that state a fact, and where they stand")
public record EvidenceResponse(
    @Schema(
            description =
                "Number of the claim: /v1/claims/{id} says who added it and why, /v1/claims/{id}/verify reads the source again; null: not a"
                    + " claim but an incident",
            examples = "1207")
        @Nullable Long claim,
    @Schema(
            description =
                "Id of the report, code of the data set, or `corrections` for what an editor put right",
            examples = "ai-2003-kaz")
        String source,
    @Schema(description = "Title of the source as published; null: it has none")
        @Nullable String title,
    @Schema(description = "Publisher of the source", examples = "Amnesty International")
        String publisher,
    @Schema(
            description =
                "Heading of the report's section as published; null: header or summary, or the source is no report")
        @Nullable String section,
    @Schema(
            description =
                "Where the words stand in the source's text: of a report, of the rows of a data set, of the words that an editor"
                    + " cites")
        SpanResponse selector,
    @Schema(description = "The words, cut after 300 code points", examples = "retentionist")
        String quote,
    @Schema(
            description =
                "SHA-256 of the canonical text that the selector counts in, as published, hexadecimal")
        String sha256) {

  /** The evidence for something that was read from a report. */
  public static EvidenceResponse of(Report report, TextSpan span, String quote) {
    return of(null, new Source.OfReport(report), span, quote);
  }

  /** The evidence for a claim. */
  public static EvidenceResponse of(RecordedClaim claim) {
    return of(claim.id(), claim.source(), claim.claim().evidence(), claim.quote());
  }

  private static EvidenceResponse of(
      @Nullable Long claim, Source source, TextSpan span, String quote) {
    return new EvidenceResponse(
        claim,
        source.id(),
        source.title(),
        source.publisher(),
        heading(source, span),
        SpanResponse.of(span),
        Excerpts.shorten(quote),
        source.sha256());
  }

  private static @Nullable String heading(Source source, TextSpan span) {
    return switch (source) {
      case Source.OfReport(Report report) ->
          report.content().sections().stream()
              .filter(section -> section.span().contains(span))
              .map(Section::heading)
              .findFirst()
              .orElse(null);
      case Source.OfDataset dataset -> null;
      case Source.OfCorrection correction -> null;
    };
  }
}
