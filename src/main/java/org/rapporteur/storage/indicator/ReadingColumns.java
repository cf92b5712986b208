package org.rapporteur.storage.indicator;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;
import org.rapporteur.time.Period;

/**
 * The longest and the shortest reading of a claim's partial dates, bounded by the period that its
 * source speaks of.
 *
 * <p>"From January 2002" in a report on 2002 can hold from the 1st and surely holds from the 31st.
 * A claim whose end is stated is not sure on the day of the end; one whose end is not stated is
 * sure to the last day of the coverage.
 */
@Embeddable
record ReadingColumns(
    LocalDate statedFrom,
    LocalDate statedTo,
    LocalDate holdsFrom,
    LocalDate holdsTo,
    LocalDate sureFrom,
    LocalDate sureTo) {

  static final ReadingColumns NONE =
      new ReadingColumns(
          LocalDate.EPOCH,
          LocalDate.EPOCH,
          LocalDate.EPOCH,
          LocalDate.EPOCH,
          LocalDate.EPOCH,
          LocalDate.EPOCH);

  static ReadingColumns of(Period period, Coverage coverage) {
    PartialDate from = period.from();
    PartialDate until = period.until();
    // A date outside the coverage ("replaced in April" of the next year) stretches the reading to
    // itself.
    LocalDate holdsFrom =
        from == null ? earlier(coverage.from(), lastDay(until, coverage)) : from.earliest();
    LocalDate holdsTo =
        until == null
            ? later(coverage.to(), from == null ? holdsFrom : from.latest())
            : until.latest();
    LocalDate sureFrom = from == null ? holdsFrom : from.latest();
    LocalDate sureTo = until == null ? coverage.to() : until.earliest().minusDays(1);
    return new ReadingColumns(
        coverage.from(), coverage.to(), earlier(holdsFrom, holdsTo), holdsTo, sureFrom, sureTo);
  }

  private static LocalDate lastDay(@Nullable PartialDate until, Coverage coverage) {
    return until == null ? coverage.from() : until.earliest();
  }

  /** True when this and another reading surely hold on one day. */
  boolean surelyMeets(ReadingColumns other) {
    LocalDate first = later(sureFrom, other.sureFrom);
    LocalDate last = earlier(sureTo, other.sureTo);
    return !last.isBefore(first) && isSure() && other.isSure();
  }

  private boolean isSure() {
    return !sureTo.isBefore(sureFrom);
  }

  private static LocalDate earlier(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? one : other;
  }

  private static LocalDate later(LocalDate one, LocalDate other) {
    return one.isBefore(other) ? other : one;
  }
}
