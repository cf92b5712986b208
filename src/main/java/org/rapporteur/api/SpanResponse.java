package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.report.TextSpan;

/** Where words stand in a report's text. */
@Schema(
    name = "Span",
    description =
        "Where words stand in the report's canonical text, in Unicode code points (W3C TextPositionSelector)")
public record SpanResponse(
    @Schema(description = "Offset of the first character, from 0", examples = "1031") int start,
    @Schema(description = "Offset after the last character", examples = "1043") int end) {

  public static SpanResponse of(TextSpan span) {
    return new SpanResponse(span.start(), span.end());
  }
}
