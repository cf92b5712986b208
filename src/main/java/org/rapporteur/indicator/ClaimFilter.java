package org.rapporteur.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which claims in force are wanted.
 *
 * @param indicators what they are about; at least one
 * @param countries alpha-3 codes; null: all
 * @param values codes of the values wanted; empty: all
 * @param participations standings towards the Court that are wanted; empty: all
 * @param knownAt as the service would have answered then (system time); null: as it does now
 */
public record ClaimFilter(
    List<Indicator> indicators,
    @Nullable List<String> countries,
    List<String> values,
    List<IccParticipation> participations,
    @Nullable Instant knownAt) {

  static final Instant NEVER = Instant.parse("9999-12-31T23:59:59Z");

  /** All claims on some indicators of some countries. */
  public static ClaimFilter of(
      List<Indicator> indicators, @Nullable List<String> countries, @Nullable Instant knownAt) {
    return new ClaimFilter(indicators, countries, List.of(), List.of(), knownAt);
  }

  /** The moment of system time in question; one that never comes when it is now. */
  public Instant moment() {
    return knownAt == null ? NEVER : knownAt;
  }

  /** Whether it is about what the service knows now. */
  public boolean isOfNow() {
    return knownAt == null;
  }

  /** Whether no country fits all that is asked of it, so that no claim does. */
  public boolean isOfNoCountry() {
    return countries != null && countries.isEmpty();
  }

  public ClaimFilter withValues(List<String> codes) {
    return new ClaimFilter(indicators, countries, codes, participations, knownAt);
  }

  public ClaimFilter withParticipations(List<IccParticipation> wanted) {
    return new ClaimFilter(indicators, countries, values, wanted, knownAt);
  }

  public ClaimFilter withCountries(List<String> others) {
    return new ClaimFilter(indicators, others, values, participations, knownAt);
  }
}
