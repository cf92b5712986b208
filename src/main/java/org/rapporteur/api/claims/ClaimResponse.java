package org.rapporteur.api.claims;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.RecordedClaim.Retraction;
import org.rapporteur.indicator.Source;
import org.rapporteur.indicator.SourceClass;

/** A claim as it is recorded. */
@Schema(name = "Claim", description = "What one source says of one country, as it is recorded")
public record ClaimResponse(
    @Schema(description = "Its number", examples = "1207") long id,
    @Schema(description = "The country") CountryReference country,
    @Schema(description = "What it is about") Indicator indicator,
    @Schema(description = "The part of the country; null: the whole country")
        @Nullable String jurisdiction,
    @Schema(description = "What is said") ClaimValueResponse value,
    @Schema(
            description =
                "Since when, ISO 8601 to the day, month or year; null: the source does not say")
        @Nullable String from,
    @Schema(
            description =
                "The day, month or year in which it ended, ISO 8601; null: no end is stated")
        @Nullable String to,
    @Schema(description = "The period that the source speaks of") PeriodResponse statedFor,
    @Schema(description = "Whether the source says it or it follows") Basis basis,
    @Schema(description = "How much it weighs where sources disagree") SourceClass sourceClass,
    @Schema(description = "The source's words", examples = "retentionist") String asPublished,
    @Schema(description = "Where the words stand") EvidenceResponse evidence,
    @Schema(description = "Since when the service answers with it, UTC") String recordedAt,
    @Schema(description = "Who added it and why; null: it was read from a report or a data set")
        @Nullable Added added,
    @Schema(description = "Since when and why no longer; null: it still does")
        @Nullable Retracted retracted) {

  @Schema(name = "ClaimAdded", description = "How an editor came to add a claim")
  public record Added(
      @Schema(description = "The editor's role") ChangeAuthor role,
      @Schema(description = "Why, in the editor's words") String reason,
      @Schema(description = "Where the cited source can be read; null: not given")
          @Nullable String sourceUrl) {}

  @Schema(name = "ClaimRetracted", description = "The end of a claim in the service")
  public record Retracted(
      @Schema(description = "From this moment on it is not answered, UTC") String at,
      @Schema(description = "Who closed it; null: not recorded") @Nullable ChangeAuthor role,
      @Schema(description = "Why; null: not recorded") @Nullable String reason) {}

  public static ClaimResponse of(RecordedClaim recorded, Country country) {
    Claim claim = recorded.claim();
    return new ClaimResponse(
        recorded.id(),
        CountryReference.of(country),
        claim.indicator(),
        claim.jurisdiction(),
        ClaimValueResponse.of(claim.value(), claim.asPublished()),
        Objects.toString(claim.period().from(), null),
        Objects.toString(claim.period().until(), null),
        PeriodResponse.of(recorded.statedFor()),
        claim.basis(),
        recorded.sourceClass(),
        Excerpts.shorten(claim.asPublished()),
        EvidenceResponse.of(recorded),
        recorded.recordedAt().toString(),
        added(recorded.source()),
        retracted(recorded.retraction()));
  }

  private static @Nullable Added added(Source source) {
    return source instanceof Source.OfCorrection correction
        ? new Added(correction.role(), correction.reason(), correction.url())
        : null;
  }

  private static @Nullable Retracted retracted(@Nullable Retraction retraction) {
    return retraction == null
        ? null
        : new Retracted(retraction.at().toString(), retraction.role(), retraction.reason());
  }
}
