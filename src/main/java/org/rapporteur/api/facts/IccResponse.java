package org.rapporteur.api.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.IccDates;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.time.Certainty;

/** The standing towards the International Criminal Court. */
@Schema(
    name = "Icc",
    description =
        "The standing towards the International Criminal Court. `status` is what the source says; `participation` follows"
            + " from it, by a depositary's dates where there are any. Dates are those of the depositary, ISO 8601, up to the"
            + " days that the answer is for; null: no such event by then, or the source gives no date")
public record IccResponse(
    @Schema(description = "The country") CountryReference country,
    @Schema(
            description = "The country as the source spells it; null: not stated",
            examples = "Kazakstan")
        @Nullable String countryAsPublished,
    @Schema(description = "As the source words it") IccStatus status,
    @Schema(description = "What follows from it: NOT_RATIFIED alone leaves it UNDETERMINED")
        IccParticipation participation,
    @Schema(description = "The days that the answer is for") StretchResponse days,
    @Schema(description = "Since when, ISO 8601; null: the source does not say")
        @Nullable String from,
    @Schema(
            description =
                "The day, month or year in which it ended, ISO 8601; null: no end is stated")
        @Nullable String to,
    @Schema(
            description = "Day of signature; null: no such event by then, or no date of it",
            examples = "2000-12-28")
        @Nullable String signedOn,
    @Schema(
            description =
                "Day of deposit of the ratification; null: no such event by then, or no date of it")
        @Nullable String ratifiedOn,
    @Schema(
            description =
                "Day of deposit of the accession; null: no such event by then, or no date of it")
        @Nullable String accededOn,
    @Schema(
            description =
                "First day on which the Statute is in force for the state; null: no such event by then, or no date of it")
        @Nullable String inForceFrom,
    @Schema(
            description =
                "Day of the notice of a withdrawal that was not rescinded; null: no such event by then, or no date of it")
        @Nullable String withdrawalNotifiedOn,
    @Schema(
            description =
                "First day on which the withdrawal has effect; null: no such event by then, or no date of it")
        @Nullable String withdrawnOn,
    @Schema(
            description =
                "CERTAIN: held on the day whatever the dates mean. POSSIBLE: the day lies inside a month or year of change, or"
                    + " the source does not speak of the day")
        Certainty certainty,
    @Schema(description = "The period that the source speaks of") PeriodResponse statedFor,
    @Schema(description = "true: the source speaks of an earlier time, and none of a later")
        boolean carriedForward,
    @Schema(description = "Whether the source says it or it follows") Basis basis,
    @Schema(description = "The source's words", examples = "not signed") String asPublished,
    @Schema(
            description =
                "true: another source says what cannot be true besides. A less exact word is no conflict")
        boolean conflict,
    @Schema(description = "What other sources say where it contradicts, the best first")
        List<Alternative> alternatives,
    @Schema(description = "Where the words stand") EvidenceResponse evidence) {

  @Schema(name = "IccAlternative", description = "What another source says")
  public record Alternative(
      @Schema(description = "As the source words it") IccStatus status,
      @Schema(description = "What follows from it") IccParticipation participation,
      @Schema(description = "The source's words") String asPublished,
      @Schema(description = "Where they stand") EvidenceResponse evidence) {

    static Alternative of(RecordedClaim claim) {
      ClaimValue.Icc icc = icc(claim.claim());
      return new Alternative(
          icc.status(),
          icc.participation(),
          Excerpts.shorten(claim.claim().asPublished()),
          EvidenceResponse.of(claim));
    }
  }

  public static IccResponse of(Answer answer) {
    ClaimValue.Icc icc = icc(answer.claim());
    IccDates dates = icc.dates();
    boolean acceded = icc.status() == IccStatus.ACCEDED;
    return new IccResponse(
        CountryReference.of(answer.country()),
        answer.countryAsPublished(),
        icc.status(),
        icc.participation(),
        answer.days(),
        answer.from(),
        answer.to(),
        written(dates.signedOn()),
        acceded ? null : written(dates.depositedOn()),
        acceded ? written(dates.depositedOn()) : null,
        written(dates.inForceOn()),
        written(dates.withdrawalNotifiedOn()),
        written(dates.withdrawnOn()),
        answer.inForce().certainty(),
        answer.statedFor(),
        answer.inForce().carriedForward(),
        answer.claim().basis(),
        answer.asPublished(),
        answer.conflict(),
        answer.disagreeing().stream().map(Alternative::of).toList(),
        answer.evidence());
  }

  private static @Nullable String written(@Nullable LocalDate date) {
    return Objects.toString(date, null);
  }

  private static ClaimValue.Icc icc(Claim claim) {
    return (ClaimValue.Icc) claim.value();
  }
}
