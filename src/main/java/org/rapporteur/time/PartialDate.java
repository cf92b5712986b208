package org.rapporteur.time;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A date of reduced precision as ISO 8601 writes it: {@code 2002}, {@code 2002-01} or {@code
 * 2002-01-28}.
 *
 * <p>It stands for one unknown day between {@link #earliest()} and {@link #latest()}, both
 * included.
 */
public sealed interface PartialDate {

  /** The first day that this date can mean. */
  LocalDate earliest();

  /** The last day that this date can mean. */
  LocalDate latest();

  /** A date known to the year. */
  record OfYear(Year year) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return year.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return year.atMonth(12).atEndOfMonth();
    }

    @Override
    public String toString() {
      return "%04d".formatted(year.getValue());
    }
  }

  /** A date known to the month. */
  record OfMonth(YearMonth month) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return month.atDay(1);
    }

    @Override
    public LocalDate latest() {
      return month.atEndOfMonth();
    }

    @Override
    public String toString() {
      return month.toString();
    }
  }

  /** A date known to the day. */
  record OfDay(LocalDate day) implements PartialDate {
    @Override
    public LocalDate earliest() {
      return day;
    }

    @Override
    public LocalDate latest() {
      return day;
    }

    @Override
    public String toString() {
      return day.toString();
    }
  }

  Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  static PartialDate of(int year) {
    return new OfYear(Year.of(year));
  }

  static PartialDate of(int year, int month) {
    return new OfMonth(YearMonth.of(year, month));
  }

  static PartialDate of(LocalDate day) {
    return new OfDay(day);
  }

  /**
   * Reads {@code 2002}, {@code 2002-01} or {@code 2002-01-28}; empty for anything else and for days
   * that do not exist.
   */
  static Optional<PartialDate> parse(String iso) {
    Matcher parts = ISO.matcher(iso);
    if (!parts.matches()) {
      return Optional.empty();
    }
    try {
      return Optional.of(fromParts(parts));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private static PartialDate fromParts(Matcher parts) {
    int year = Integer.parseInt(parts.group(1));
    if (parts.group(2) == null) {
      return of(year);
    }
    int month = Integer.parseInt(parts.group(2));
    return parts.group(3) == null
        ? of(year, month)
        : of(LocalDate.of(year, month, Integer.parseInt(parts.group(3))));
  }
}
