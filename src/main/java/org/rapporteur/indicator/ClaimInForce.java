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
 * @param disagreeing what other sources say for the same day that no claim in force says, the best
 *     first
 * @param position its place in the list, for the page that follows
 */
public record ClaimInForce(
    ReportedClaim claim,
    boolean carriedForward,
    List<ReportedClaim> disagreeing,
    Position position) {

  public ClaimInForce {
    disagreeing = List.copyOf(disagreeing);
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
