package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.time.Certainty;

/**
 * The claim that answers for a day, or for all days from one to another.
 *
 * @param claim the claim
 * @param from the day asked for, or the first of the days that it answers for alike
 * @param to the last of these days; null: there is no last, or one day was asked for
 * @param carriedForward true: its source speaks of an earlier time only, and nobody said otherwise
 *     since
 * @param disagreeing what other sources say for these days that no claim in force can agree with,
 *     the best first
 * @param holdsFrom the first day on which it can hold, whatever its dates mean
 */
public record ClaimInForce(
    RecordedClaim claim,
    LocalDate from,
    @Nullable LocalDate to,
    boolean carriedForward,
    List<RecordedClaim> disagreeing,
    LocalDate holdsFrom) {

  public ClaimInForce {
    disagreeing = List.copyOf(disagreeing);
  }

  /**
   * How sure it is that it holds on its days: nobody speaks of them when the claim is carried
   * forward.
   */
  public Certainty certainty() {
    return carriedForward
        ? Certainty.POSSIBLE
        : claim.claim().period().on(from).orElse(Certainty.POSSIBLE);
  }

  /** What it says, of what. */
  public Indicator indicator() {
    return claim.claim().indicator();
  }

  public ClaimValue value() {
    return claim.claim().value();
  }

  ClaimInForce until(@Nullable LocalDate last) {
    return new ClaimInForce(claim, from, last, carriedForward, disagreeing, holdsFrom);
  }

  /** Whether the days of another follow on its own and it answers for them in the same way. */
  boolean continuesIn(ClaimInForce next) {
    return to != null
        && next.from.equals(to.plusDays(1))
        && next.carriedForward == carriedForward
        && next.certainty() == certainty()
        && ids(next.disagreeing).equals(ids(disagreeing));
  }

  private static List<Long> ids(List<RecordedClaim> claims) {
    return claims.stream().map(RecordedClaim::id).toList();
  }
}
