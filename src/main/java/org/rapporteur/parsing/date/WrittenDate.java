package org.rapporteur.parsing.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;

/**
 * A date in words, which may lack parts.
 *
 * @param year null: not said
 * @param month from 1; null: not said
 * @param day from 1; null: not said
 */
public record WrittenDate(@Nullable Integer year, @Nullable Integer month, @Nullable Integer day) {

  private static final List<String> MONTHS =
      List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");

  private static final String MONTH =
      "(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?"
          + "|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b\\.?";

  private static final String DAY = "\\d{1,2}(?:st|nd|rd|th)?";

  /** A date without capturing groups, to be built into other patterns. */
  public static final String WORDS =
      "(?:\\d{4}-\\d{2}-\\d{2}|"
          + (MONTH + "\\s+" + DAY + "(?:,?\\s+\\d{4})?\\b|")
          + ("(?:" + DAY + "[\\s-]+)?" + MONTH + "(?:,?[\\s-]*\\b\\d{4})?|")
          + "\\d{4})\\b";

  private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
  private static final Pattern YEAR = Pattern.compile("\\b\\d{4}\\b");
  private static final Pattern DAY_OF_MONTH = Pattern.compile("\\b(\\d{1,2})(?:st|nd|rd|th)?\\b");
  private static final Pattern MONTH_NAME = Pattern.compile(MONTH, Pattern.CASE_INSENSITIVE);

  /** Reads words that matched {@link #WORDS}. */
  public static WrittenDate of(String words) {
    Matcher iso = ISO.matcher(words);
    if (iso.matches()) {
      return new WrittenDate(
          Integer.valueOf(iso.group(1)),
          Integer.valueOf(iso.group(2)),
          Integer.valueOf(iso.group(3)));
    }
    Matcher year = YEAR.matcher(words);
    Matcher month = MONTH_NAME.matcher(words);
    Matcher day = DAY_OF_MONTH.matcher(words);
    return new WrittenDate(
        year.find() ? Integer.valueOf(year.group()) : null,
        month.find() ? monthNumber(month.group()) : null,
        day.find() ? Integer.valueOf(day.group(1)) : null);
  }

  /** The partial date, a missing year taken from the coverage; empty when that is not certain. */
  public Optional<PartialDate> within(@Nullable Coverage coverage) {
    if (year != null) {
      return ofYear(year);
    }
    if (coverage == null || month == null) {
      return Optional.empty();
    }
    int[] years =
        IntStream.rangeClosed(coverage.from().getYear(), coverage.to().getYear())
            .filter(candidate -> isCovered(YearMonth.of(candidate, month), coverage))
            .toArray();
    return years.length == 1 ? ofYear(years[0]) : Optional.empty();
  }

  /** The day, when year, month and day are said and the day exists. */
  public Optional<LocalDate> toDay() {
    if (day == null || month == null || year == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalDate.of(year, month, day));
    } catch (DateTimeException noSuchDay) {
      return Optional.empty();
    }
  }

  private Optional<PartialDate> ofYear(int known) {
    if (month == null) {
      return Optional.of(PartialDate.of(known));
    }
    return day == null
        ? Optional.of(PartialDate.of(known, month))
        : new WrittenDate(known, month, day).toDay().map(PartialDate::of);
  }

  private static boolean isCovered(YearMonth month, Coverage coverage) {
    return !month.atEndOfMonth().isBefore(coverage.from())
        && !month.atDay(1).isAfter(coverage.to());
  }

  private static int monthNumber(String name) {
    return MONTHS.indexOf(name.substring(0, 3).toLowerCase(Locale.ROOT)) + 1;
  }
}
