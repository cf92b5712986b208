package org.rapporteur.indicator;

import org.jspecify.annotations.Nullable;
import org.rapporteur.report.TextSpan;
import org.rapporteur.time.Period;

/**
 * What one report says about its country.
 *
 * @param indicator what it is about
 * @param jurisdiction the part of the country that it is about; null: the whole country
 * @param value what is said
 * @param asPublished the source's own words for the value
 * @param period when it held as far as the source tells; the report's coverage bounds it besides
 * @param basis whether the source says it or it follows
 * @param evidence where the words stand in the report's text
 */
public record Claim(
    Indicator indicator,
    @Nullable String jurisdiction,
    ClaimValue value,
    String asPublished,
    Period period,
    Basis basis,
    TextSpan evidence) {

  /** The value as one word: code of a status, name of a leader, figure as published. */
  public String code() {
    return switch (value) {
      case ClaimValue.DeathPenalty(var status) -> status.name();
      case ClaimValue.Icc icc -> icc.status().name();
      case ClaimValue.Leader leader -> leader.name();
      case ClaimValue.Figure figure -> asPublished;
    };
  }
}
