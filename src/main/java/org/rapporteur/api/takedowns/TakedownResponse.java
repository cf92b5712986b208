package org.rapporteur.api.takedowns;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.change.Takedown;

/** The tombstone of a name. */
@Schema(
    name = "Takedown",
    description =
        "The tombstone of a name that was taken out for good; the name itself is not kept")
public record TakedownResponse(
    @Schema(description = "Its number") long id,
    @Schema(
            description = "Alpha-3 code of the country of whose reports alone; null: of all",
            examples = "KAZ")
        @Nullable String country,
    @Schema(description = "Why") String reason,
    @Schema(description = "Who had it taken out") ChangeAuthor role,
    @Schema(description = "When, UTC") String takenAt,
    @Schema(description = "Out of how many texts: revisions of reports, releases, corrections")
        int texts,
    @Schema(description = "Out of how many claims' quotes") int claims,
    @Schema(description = "Out of how many incidents") int incidents) {

  static TakedownResponse of(Takedown takedown) {
    return new TakedownResponse(
        takedown.id(),
        takedown.country(),
        takedown.reason(),
        takedown.role(),
        takedown.takenAt().toString(),
        takedown.texts(),
        takedown.claims(),
        takedown.incidents());
  }
}
