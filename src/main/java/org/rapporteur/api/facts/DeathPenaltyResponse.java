package org.rapporteur.api.facts;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.time.Certainty;

/** The status of the death penalty. */
@Schema(
    name = "DeathPenalty",
    description =
        "The status of the death penalty. Where it changed some day of a month or year, both statuses are answered as POSSIBLE"
            + " for the days of that month or year")
public record DeathPenaltyResponse(
    @Schema(description = "The country") CountryReference country,
    @Schema(
            description = "The country as the source spells it; null: not stated",
            examples = "Kazakstan")
        @Nullable String countryAsPublished,
    @Schema(description = "Amnesty International's class") DeathPenaltyStatus status,
    @Schema(description = "The days that the answer is for") StretchResponse days,
    @Schema(
            description =
                "Since when, ISO 8601 to the day, month or year; null: the source does not say")
        @Nullable String from,
    @Schema(
            description =
                "The day, month or year in which it ended, ISO 8601; null: no end is stated")
        @Nullable String to,
    @Schema(
            description =
                "CERTAIN: held on the day whatever the dates mean. POSSIBLE: the day lies inside a month or year of change, or"
                    + " the source does not speak of the day")
        Certainty certainty,
    @Schema(description = "The period that the source speaks of") PeriodResponse statedFor,
    @Schema(description = "true: the source speaks of an earlier time, and none of a later")
        boolean carriedForward,
    @Schema(description = "Whether the source says it or it follows") Basis basis,
    @Schema(description = "The source's words", examples = "retentionist") String asPublished,
    @Schema(
            description =
                "true: another source says what cannot be true besides. A less exact word is no conflict")
        boolean conflict,
    @Schema(description = "What other sources say where it contradicts, the best first")
        List<Alternative> alternatives,
    @Schema(description = "Where the words stand") EvidenceResponse evidence) {

  @Schema(name = "DeathPenaltyAlternative", description = "What another source says")
  public record Alternative(
      @Schema(description = "Amnesty International's class") DeathPenaltyStatus status,
      @Schema(description = "The source's words") String asPublished,
      @Schema(description = "Where they stand") EvidenceResponse evidence) {

    static Alternative of(RecordedClaim claim) {
      return new Alternative(
          statusOf(claim.claim()),
          Excerpts.shorten(claim.claim().asPublished()),
          EvidenceResponse.of(claim));
    }
  }

  public static DeathPenaltyResponse of(Answer answer) {
    return new DeathPenaltyResponse(
        CountryReference.of(answer.country()),
        answer.countryAsPublished(),
        statusOf(answer.claim()),
        answer.days(),
        answer.from(),
        answer.to(),
        answer.inForce().certainty(),
        answer.statedFor(),
        answer.inForce().carriedForward(),
        answer.claim().basis(),
        answer.asPublished(),
        answer.conflict(),
        answer.disagreeing().stream().map(Alternative::of).toList(),
        answer.evidence());
  }

  private static DeathPenaltyStatus statusOf(Claim claim) {
    return ((ClaimValue.DeathPenalty) claim.value()).status();
  }
}
