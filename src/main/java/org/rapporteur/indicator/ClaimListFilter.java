package org.rapporteur.indicator;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which recorded claims are wanted.
 *
 * @param countries alpha-3 codes; null: all
 * @param indicators what they are about; empty: all
 * @param source id of the source that makes them; null: all
 * @param knownAt those that the service had at this moment; null: that it has now
 * @param retracted whether those that were no longer held then are wanted as well
 */
public record ClaimListFilter(
    @Nullable List<String> countries,
    List<Indicator> indicators,
    @Nullable String source,
    @Nullable Instant knownAt,
    boolean retracted) {

  /** Whether no country fits all that is asked of it, so that no claim does. */
  public boolean isOfNoCountry() {
    return countries != null && countries.isEmpty();
  }

  /** The moment in question; a moment that never comes when it is now. */
  public Instant moment() {
    return knownAt == null ? ClaimFilter.NEVER : knownAt;
  }
}
