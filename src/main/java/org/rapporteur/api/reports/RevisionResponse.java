package org.rapporteur.api.reports;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Revision;

/** One of the texts that a report has had. */
@Schema(name = "Revision", description = "One of the texts that a report has had")
public record RevisionResponse(
    @Schema(description = "Its number, from 1", examples = "1") int number,
    @Schema(
            description =
                "As published, or made of series, edition and country where the text has none; null: not known")
        @Nullable String title,
    @Schema(description = "SHA-256 of the canonical text as published, hexadecimal") String sha256,
    @Schema(
            description = "Since when it was the text of the report, UTC",
            examples = "2026-11-23T12:00:00Z")
        String recordedAt,
    @Schema(description = "Until when, UTC; null: it still is", examples = "2026-11-24T12:00:00Z")
        @Nullable String supersededAt) {

  static RevisionResponse of(Revision revision) {
    Instant supersededAt = revision.supersededAt();
    return new RevisionResponse(
        revision.number(),
        revision.title(),
        revision.sha256(),
        revision.recordedAt().toString(),
        supersededAt == null ? null : supersededAt.toString());
  }
}
