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
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.time.Certainty;

/** Who holds an office. */
@Schema(name = "Leader", description = "Who holds an office on the day asked for")
public record LeaderResponse(
    @Schema(description = "The country") CountryReference country,
    @Schema(
            description = "The country as the source spells it; null: not stated",
            examples = "Kazakstan")
        @Nullable String countryAsPublished,
    @Schema(description = "The office") Office office,
    @Schema(
            description = "Name as published, without succession notes",
            examples = "Imangali Tasmagambetov")
        String name,
    @Schema(description = "The days that the answer is for") StretchResponse days,
    @Schema(
            description =
                "Since when, ISO 8601 to the day, month or year; null: the source does not say",
            examples = "2002-01")
        @Nullable String from,
    @Schema(description = "Until when, ISO 8601 to the day, month or year; null: no end is stated")
        @Nullable String to,
    @Schema(
            description =
                "CERTAIN: held on the day whatever the dates mean. POSSIBLE: the day lies inside a month or year of change, or"
                    + " the source does not speak of the day")
        Certainty certainty,
    @Schema(description = "true: the source speaks of an earlier time, and none of a later")
        boolean carriedForward,
    @Schema(description = "The period that the source speaks of") PeriodResponse statedFor,
    @Schema(description = "Whether the source says interim, provisional, caretaker or transitional")
        boolean interim,
    @Schema(description = "Whether the source says acting") boolean acting,
    @Schema(description = "Whether several hold the office together") boolean collective,
    @Schema(description = "Who represents the holder in the country; null: nobody is named")
        @Nullable String representedBy,
    @Schema(description = "The part of the country; null: the whole country")
        @Nullable String jurisdiction,
    @Schema(description = "The printed office where it is neither of the two; null otherwise")
        @Nullable String officeAsPublished,
    @Schema(description = "Whether the source says it or it follows") Basis basis,
    @Schema(description = "The source's words") String asPublished,
    @Schema(description = "true: another source names somebody else for the day") boolean conflict,
    @Schema(description = "Whom other sources name for the day where it differs, the best first")
        List<Alternative> alternatives,
    @Schema(description = "Where they stand") EvidenceResponse evidence) {

  @Schema(name = "LeaderAlternative", description = "Whom another source names")
  public record Alternative(
      @Schema(description = "Name as published") String name,
      @Schema(description = "The source's words") String asPublished,
      @Schema(description = "Where they stand") EvidenceResponse evidence) {

    static Alternative of(RecordedClaim claim) {
      return new Alternative(
          ((ClaimValue.Leader) claim.claim().value()).name(),
          Excerpts.shorten(claim.claim().asPublished()),
          EvidenceResponse.of(claim));
    }
  }

  public static LeaderResponse of(Answer answer) {
    Claim claim = answer.claim();
    ClaimValue.Leader leader = (ClaimValue.Leader) claim.value();
    return new LeaderResponse(
        CountryReference.of(answer.country()),
        answer.countryAsPublished(),
        Office.valueOf(claim.indicator().name()),
        leader.name(),
        answer.days(),
        answer.from(),
        answer.to(),
        answer.inForce().certainty(),
        answer.inForce().carriedForward(),
        answer.statedFor(),
        leader.interim(),
        leader.acting(),
        leader.collective(),
        leader.representedBy(),
        claim.jurisdiction(),
        leader.officeAsPublished(),
        claim.basis(),
        answer.asPublished(),
        answer.conflict(),
        answer.disagreeing().stream().map(Alternative::of).toList(),
        answer.evidence());
  }
}
