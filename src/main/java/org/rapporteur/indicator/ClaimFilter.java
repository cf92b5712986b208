package org.rapporteur.indicator;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims in force are wanted.
 *
 * @param indicators what they are about; at least one
 * @param countries alpha-3 codes; null: all
 * @param values codes of the values wanted; empty: all
 * @param asOf the day on which they are to be in force (valid time)
 * @param knownAt as the service would have answered then (system time)
 */
public record ClaimFilter(
    List<Indicator> indicators,
    @Nullable List<String> countries,
    List<String> values,
    LocalDate asOf,
    Instant knownAt) {

  /** Where a page ended. */
  public record Position(
      String country, Indicator indicator, String jurisdiction, LocalDate holdsFrom, long id) {}
}
