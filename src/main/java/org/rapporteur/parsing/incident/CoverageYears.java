package org.rapporteur.parsing.incident;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.IntStream;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;

/** Gives a date that is printed without a year the one year in which the report covers it. */
record CoverageYears(Coverage coverage) {

  /** Empty when the day does not exist or when no year, or more than one, would do. */
  Optional<PartialDate> resolve(int year, int month, int day) {
    if (year != 0) {
      return date(year, month, day);
    }
    var fitting =
        IntStream.rangeClosed(coverage.from().getYear(), lastYear())
            .mapToObj(candidate -> date(candidate, month, day))
            .flatMap(Optional::stream)
            .filter(this::isCovered)
            .limit(2)
            .toList();
    return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
  }

  /** No report covers more than a few years: a longer coverage is a misreading, not a loop. */
  private int lastYear() {
    return Math.min(coverage.to().getYear(), coverage.from().getYear() + 2);
  }

  private boolean isCovered(PartialDate date) {
    return !date.latest().isBefore(coverage.from()) && !date.earliest().isAfter(coverage.to());
  }

  private static Optional<PartialDate> date(int year, int month, int day) {
    try {
      if (month == 0) {
        return Optional.of(PartialDate.of(year));
      }
      return Optional.of(
          day == 0 ? PartialDate.of(year, month) : PartialDate.of(LocalDate.of(year, month, day)));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }
}
