package org.rapporteur.api.changes;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.Change;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.ChangeKind;

/** Something that changed. */
@Schema(
    name = "ChangeEntry",
    description = "Something that changed; of what it changed, that which does not apply is null")
public record ChangeResponse(
    @Schema(description = "Its number; a later change has a higher one", examples = "42")
        long sequence,
    @Schema(description = "When, UTC", examples = "2026-11-23T12:00:00Z") String at,
    @Schema(description = "What happened") ChangeKind kind,
    @Schema(
            description = "Alpha-3 code of the country; null: it is of none alone",
            examples = "KAZ")
        @Nullable String country,
    @Schema(description = "Id of the report; null: it is of none", examples = "ai-2003-kaz")
        @Nullable String report,
    @Schema(description = "Number of the report's revision; null: no report changed")
        @Nullable Integer revision,
    @Schema(description = "Code of the data set; null: none changed", examples = "icc-depositary")
        @Nullable String dataset,
    @Schema(description = "Number of the data set's release; null: none changed")
        @Nullable Integer version,
    @Schema(description = "Number of the claim; null: it is not of one claim") @Nullable Long claim,
    @Schema(description = "Number of the takedown; null: it is none") @Nullable Long takedown,
    @Schema(description = "Why; null: nobody said") @Nullable String reason,
    @Schema(description = "Who did it, by role") ChangeAuthor role) {

  static ChangeResponse of(Change change) {
    Change.Subject subject = change.subject();
    return new ChangeResponse(
        change.sequence(),
        change.at().toString(),
        change.kind(),
        subject.country(),
        subject.report(),
        subject.revision(),
        subject.dataset(),
        subject.version(),
        subject.claim(),
        subject.takedown(),
        change.reason(),
        change.role());
  }
}
