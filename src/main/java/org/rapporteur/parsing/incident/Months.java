package org.rapporteur.parsing.incident;

import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The names of the months and of the days of the week in English. */
final class Months {

  private static final Map<String, Month> BY_NAME =
      Arrays.stream(Month.values())
          .collect(Collectors.toUnmodifiableMap(Months::lowerName, Function.identity()));

  private static final Set<String> WEEKDAYS =
      Arrays.stream(DayOfWeek.values())
          .map(day -> day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT))
          .collect(Collectors.toUnmodifiableSet());

  private Months() {}

  /** 1 to 12; 0 when it is no month or is printed small, as the verb "may" is. */
  static int number(Token token) {
    Month month = token.isCapitalised() ? BY_NAME.get(token.lower()) : null;
    return month == null ? 0 : month.getValue();
  }

  static boolean isMonthOrWeekday(String lower) {
    return BY_NAME.containsKey(lower) || WEEKDAYS.contains(lower);
  }

  private static String lowerName(Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
  }
}
