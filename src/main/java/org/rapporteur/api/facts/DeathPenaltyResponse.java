package org.rapporteur.api.facts;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.ReportedClaim;

/** The status of the death penalty. */
@Schema(name = "DeathPenalty", description = "The status of the death penalty on the day asked for")
public record DeathPenaltyResponse(
    @Schema(description = "The country") CountryReference country,
    @Schema(
            description = "The country as the source spells it; null: not stated",
            examples = "Kazakstan")
        @Nullable String countryAsPublished,
    @Schema(description = "Amnesty International's class") DeathPenaltyStatus status,
    @Schema(description = "Since when, ISO 8601; null: the source does not say")
        @Nullable String from,
    @Schema(description = "Until when, ISO 8601; null: no end is stated") @Nullable String to,
    @Schema(description = "The period that the source speaks of") PeriodResponse statedFor,
    @Schema(description = "true: the source speaks of an earlier time, and none of a later")
        boolean carriedForward,
    @Schema(description = "The source's words", examples = "retentionist") String asPublished,
    @Schema(description = "true: another source says something else for the day") boolean conflict,
    @Schema(description = "What other sources say for the day where it differs, the best first")
        List<Alternative> alternatives,
    @Schema(description = "Where the words stand") EvidenceResponse evidence) {

  @Schema(name = "DeathPenaltyAlternative", description = "What another source says")
  public record Alternative(
      @Schema(description = "Amnesty International's class") DeathPenaltyStatus status,
      @Schema(description = "The source's words") String asPublished,
      @Schema(description = "Where they stand") EvidenceResponse evidence) {

    static Alternative of(ReportedClaim reported) {
      return new Alternative(
          statusOf(reported.claim()),
          Excerpts.shorten(reported.claim().asPublished()),
          EvidenceResponse.of(reported.report(), reported.claim().evidence(), reported.quote()));
    }
  }

  static DeathPenaltyResponse of(ClaimInForce inForce, Country country) {
    ReportedClaim reported = inForce.claim();
    Claim claim = reported.claim();
    List<Alternative> alternatives = inForce.disagreeing().stream().map(Alternative::of).toList();
    return new DeathPenaltyResponse(
        CountryReference.of(country),
        reported.report().content().countryAsPublished(),
        statusOf(claim),
        Objects.toString(claim.period().from(), null),
        Objects.toString(claim.period().until(), null),
        PeriodResponse.of(reported.statedFor()),
        inForce.carriedForward(),
        Excerpts.shorten(claim.asPublished()),
        !alternatives.isEmpty(),
        alternatives,
        EvidenceResponse.of(reported.report(), claim.evidence(), reported.quote()));
  }

  private static DeathPenaltyStatus statusOf(Claim claim) {
    return ((ClaimValue.DeathPenalty) claim.value()).status();
  }
}
