package org.rapporteur.api.imports;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.imports.ImportForm;
import org.rapporteur.imports.ImportProgress;
import org.rapporteur.imports.ImportStatus;
import org.rapporteur.report.NoticeCode;

/** How far an import has come. */
@Schema(name = "Import", description = "Many reports sent at once, and how far they were taken")
public record ImportResponse(
    @Schema(description = "Its id", examples = "0b2f6c1e-5d0a-4a57-9b0e-8a4f3a2c1d77") UUID id,
    @Schema(description = "What the body is") ImportForm form,
    @Schema(
            description =
                "QUEUED and RUNNING go on; SUCCEEDED: every entry was taken or rejected; FAILED: see reason, nothing was stored;"
                    + " CANCELLED: what had been taken stays")
        ImportStatus status,
    @Schema(description = "How many entries were found; null: not yet known", examples = "157")
        @Nullable Integer total,
    @Schema(description = "How many entries were dealt with", examples = "157") int processed,
    @Schema(description = "Reports that are new", examples = "155") int created,
    @Schema(description = "Reports that were known with another text", examples = "0") int revised,
    @Schema(description = "Reports that were known with this very text", examples = "0")
        int unchanged,
    @Schema(description = "Entries that were not taken", examples = "2") int rejected,
    @Schema(description = "Why entries were not taken, in the order of the body; the first 1000")
        List<RejectionResponse> rejections,
    @Schema(description = "Why it failed; null: it did not") @Nullable String reason,
    @Schema(description = "When it was sent, UTC") Instant queuedAt,
    @Schema(description = "When it ended, UTC; null: it has not") @Nullable Instant finishedAt) {

  static ImportResponse of(ImportProgress progress) {
    ImportProgress.Counts counts = progress.counts();
    return new ImportResponse(
        progress.id(),
        progress.form(),
        progress.status(),
        progress.total(),
        counts.processed(),
        counts.created(),
        counts.revised(),
        counts.unchanged(),
        counts.rejected(),
        progress.rejections().stream().map(RejectionResponse::of).toList(),
        progress.reason(),
        progress.queuedAt(),
        progress.finishedAt());
  }

  /** An entry that was not taken. */
  @Schema(name = "Rejection", description = "An entry of an import that was not taken")
  public record RejectionResponse(
      @Schema(
              description = "Where it stood: pages, the path in the zip, the line",
              examples = "line 17")
          String place,
      @Schema(description = "Why, for a person") String reason,
      @Schema(description = "What was noticed; null: the entry could not be read as text")
          @Nullable NoticeCode code) {

    static RejectionResponse of(ImportProgress.Rejection rejection) {
      return new RejectionResponse(rejection.place(), rejection.reason(), rejection.code());
    }
  }
}
