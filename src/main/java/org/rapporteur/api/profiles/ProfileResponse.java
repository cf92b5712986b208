package org.rapporteur.api.profiles;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.CountryReference;
import org.rapporteur.api.facts.Answer;
import org.rapporteur.api.facts.DeathPenaltyResponse;
import org.rapporteur.api.facts.FigureResponse;
import org.rapporteur.api.facts.IccResponse;
import org.rapporteur.api.facts.LeaderResponse;
import org.rapporteur.api.reports.ReportItemResponse;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.query.CountryProfile;
import org.rapporteur.time.Certainty;

/** What is known of a country on a day. */
@Schema(name = "Profile", description = "What is known of a country on a day")
public record ProfileResponse(
    @Schema(description = "The country") CountryReference country,
    @Schema(description = "The day, ISO 8601", examples = "2002-06-30") String asOf,
    @Schema(
            description =
                "Who holds the offices; more than one of an office where it is shared or changed hands")
        List<LeaderResponse> leaders,
    @Schema(
            description =
                "The status of the death penalty; of two that are POSSIBLE the one that held before. null: nothing is known")
        @Nullable DeathPenaltyResponse deathPenalty,
    @Schema(description = "The standing towards the Court; null: nothing is known")
        @Nullable IccResponse icc,
    @Schema(description = "Executions in the year of the day; null: no source counts them")
        @Nullable FigureResponse executions,
    @Schema(description = "Death sentences in the year of the day; null: no source counts them")
        @Nullable FigureResponse deathSentences,
    @Schema(
            description =
                "The report that speaks of the latest time by that day, real before sample; null: there is none")
        @Nullable ReportItemResponse latestReport,
    @Schema(
            description =
                "How many incidents the reports list that speak of the time up to that day")
        long incidentCount) {

  static ProfileResponse of(CountryProfile profile, Country country, LocalDate day) {
    return new ProfileResponse(
        CountryReference.of(country),
        day.toString(),
        answers(profile, country, Indicator.HEAD_OF_STATE, Indicator.HEAD_OF_GOVERNMENT).stream()
            .map(LeaderResponse::of)
            .toList(),
        best(answers(profile, country, Indicator.DEATH_PENALTY), DeathPenaltyResponse::of),
        best(answers(profile, country, Indicator.ICC), IccResponse::of),
        best(answers(profile, country, Indicator.EXECUTIONS), FigureResponse::of),
        best(answers(profile, country, Indicator.DEATH_SENTENCES), FigureResponse::of),
        profile.latestReport() == null
            ? null
            : ReportItemResponse.of(profile.latestReport(), country),
        profile.incidentCount());
  }

  private static List<Answer> answers(
      CountryProfile profile, Country country, Indicator... indicators) {
    return profile.of(indicators).stream().map(inForce -> Answer.forDay(inForce, country)).toList();
  }

  private static <R> @Nullable R best(List<Answer> answers, Function<Answer, R> toResponse) {
    return answers.stream()
        .filter(answer -> answer.inForce().certainty() == Certainty.CERTAIN)
        .findFirst()
        .or(() -> answers.stream().findFirst())
        .map(toResponse)
        .orElse(null);
  }
}
