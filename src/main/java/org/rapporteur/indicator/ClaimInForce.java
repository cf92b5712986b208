package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.time.Certainty;

/**
 * The claim that answers for a day.
 *
 * @param claim the claim
 * @param carriedForward true: its source speaks of an earlier time only, and nobody said otherwise
 *     since
 * @param others what other sources say for the same day, the best first
 * @param position its place in the list, for the page that follows
 */
public record ClaimInForce(
    ReportedClaim claim, boolean carriedForward, List<ReportedClaim> others, Position position) {

  public ClaimInForce {
    others = List.copyOf(others);
  }

  /** Those of the others that say something else. */
  public List<ReportedClaim> disagreeing() {
    return others.stream()
        .filter(other -> !other.claim().value().equals(claim.claim().value()))
        .toList();
  }

  /**
   * How sure it is that it holds on the day: nobody speaks of the day when the claim is carried
   * forward.
   */
  public Certainty certaintyOn(LocalDate day) {
    return carriedForward
        ? Certainty.POSSIBLE
        : claim.claim().period().on(day).orElse(Certainty.POSSIBLE);
  }
}
