package org.rapporteur.time;

/**
 * From one partial date to another, both included. A single date is a range whose ends are equal.
 *
 * @param from when it began, or the date itself
 * @param to when it ended; never before {@code from}
 */
public record DateRange(PartialDate from, PartialDate to) {

  public DateRange {
    if (to.latest().isBefore(from.earliest())) {
      throw new IllegalArgumentException(
          "a range cannot end (%s) before it begins (%s)".formatted(to, from));
    }
  }

  public static DateRange of(PartialDate date) {
    return new DateRange(date, date);
  }

  /** The smallest range that holds both. */
  public DateRange span(DateRange other) {
    PartialDate first = other.from.earliest().isBefore(from.earliest()) ? other.from : from;
    PartialDate last = other.to.latest().isAfter(to.latest()) ? other.to : to;
    return new DateRange(first, last);
  }
}
