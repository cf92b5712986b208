package org.rapporteur.parsing.leader;

import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Basis;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.time.Period;

/**
 * That somebody held the office.
 *
 * @param leader who
 * @param jurisdiction the part of the country that a bracket names; null: none
 * @param period as far as the value tells
 * @param basis whether the value says so or it follows from a replacement
 * @param evidence the words
 */
public record Tenure(
    ClaimValue.Leader leader,
    @Nullable String jurisdiction,
    Period period,
    Basis basis,
    Slice evidence) {

  /** The same of another holder. */
  Tenure of(ClaimValue.Leader other) {
    return new Tenure(other, jurisdiction, period, basis, evidence);
  }
}
