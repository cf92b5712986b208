package org.rapporteur.api.reports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.SpanResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

/** Something that the reading noticed. */
@Schema(
    name = "Notice",
    description = "Something that the reading noticed; the codes are explained in the codebook")
public record NoticeResponse(
    @Schema(description = "What was noticed") NoticeCode code,
    @Schema(description = "How much it matters; ERROR: the report was not taken")
        Notice.Severity severity,
    @Schema(description = "One sentence for a person") String detail,
    @Schema(description = "Where; null: of the text as a whole") @Nullable SpanResponse selector) {

  static NoticeResponse of(Notice notice) {
    return new NoticeResponse(
        notice.code(),
        notice.severity(),
        Excerpts.shorten(notice.detail()),
        notice.span() == null ? null : SpanResponse.of(notice.span()));
  }
}
