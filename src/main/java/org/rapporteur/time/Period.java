package org.rapporteur.time;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When something held, between two dates that may be partial or not known.
 *
 * @param from when it began; null: not known, it may always have been so
 * @param until the day, month or year in which it ended, so that it is no longer sure then; null:
 *     no end is known
 */
public record Period(@Nullable PartialDate from, @Nullable PartialDate until) {

  public static Period from(PartialDate from) {
    return new Period(from, null);
  }

  public static Period until(PartialDate until) {
    return new Period(null, until);
  }

  public static Period unknown() {
    return new Period(null, null);
  }

  /** Whether it held on that day: empty when it certainly did not. */
  public Optional<Certainty> on(LocalDate day) {
    boolean before = from != null && day.isBefore(from.earliest());
    boolean after = until != null && day.isAfter(until.latest());
    if (before || after) {
      return Optional.empty();
    }
    boolean begun = from == null || !day.isBefore(from.latest());
    boolean notYetEnded = until == null || day.isBefore(until.earliest());
    return Optional.of(begun && notYetEnded ? Certainty.CERTAIN : Certainty.POSSIBLE);
  }
}
