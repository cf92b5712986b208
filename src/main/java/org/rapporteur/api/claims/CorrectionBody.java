package org.rapporteur.api.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an editor adds or puts right; each part is null when it is not given. */
@Schema(
    name = "Correction",
    description = "A claim that an editor adds, or puts in the place of another")
public record CorrectionBody(
    @Schema(required = true, description = "Code or name of the country", examples = "TGO")
        @Nullable String country,
    @Schema(required = true, description = "Code of the indicator", examples = "DEATH_PENALTY")
        @Nullable String indicator,
    @Schema(
            required = true,
            description = "Code of the status, name of the leader, or a figure as published (89+)",
            examples = "ABOLITIONIST_ALL_CRIMES")
        @Nullable String value,
    @Schema(
            required = true,
            description = "Since when, ISO 8601 to the day, month or year",
            examples = "2009-06-24")
        @Nullable String from,
    @Schema(description = "The day, month or year in which it ended, ISO 8601; null: it did not")
        @Nullable String to,
    @Schema(description = "The part of the country; null: the whole country")
        @Nullable String jurisdiction,
    @Schema(description = "Of a leader: interim; null: false") @Nullable Boolean interim,
    @Schema(description = "Of a leader: acting; null: false") @Nullable Boolean acting,
    @Schema(description = "Of a leader: holds the office with others; null: false")
        @Nullable Boolean collective,
    @Schema(description = "Of a leader: who represents the holder; null: nobody")
        @Nullable String representedBy,
    @Schema(required = true, description = "What the editor relies on") @Nullable SourceBody source,
    @Schema(required = true, description = "Why, one or a few sentences; everybody can read it")
        @Nullable String reason,
    @Schema(description = "Number of the claim that it takes the place of; null: none")
        @Nullable Long corrects) {

  @Schema(name = "CorrectionSource", description = "What an editor relies on")
  public record SourceBody(
      @Schema(required = true, description = "Its title, as one would cite it")
          @Nullable String title,
      @Schema(required = true, description = "The words that state it, 300 code points at most")
          @Nullable String quote,
      @Schema(description = "Where it can be read; null: not on the web") @Nullable String url,
      @Schema(description = "When it was published, ISO 8601 day; null: not known")
          @Nullable String publishedOn) {}
}
