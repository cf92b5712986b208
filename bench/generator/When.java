import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.Locale;

/** A date as reports print it, and what it means: the day, the month, or two days. */
record When(String words, String began, String ended, LocalDate earliest, LocalDate latest) {

  static When inYear(Draw draw, int year) {
    YearMonth month = YearMonth.of(year, draw.between(1, 12));
    double form = draw.share();
    if (form < 0.75) {
      return onDay("On", month.atDay(draw.between(1, month.lengthOfMonth())));
    }
    return form < 0.94 ? inMonth(month) : betweenDays(draw, month);
  }

  static When onDay(String on, LocalDate day) {
    return new When(
        on + " " + day.getDayOfMonth() + " " + name(day.getMonth()),
        day.toString(),
        day.toString(),
        day,
        day);
  }

  private static When inMonth(YearMonth month) {
    return new When(
        "In " + name(month.getMonth()),
        month.toString(),
        month.toString(),
        month.atDay(1),
        month.atEndOfMonth());
  }

  private static When betweenDays(Draw draw, YearMonth month) {
    LocalDate first = month.atDay(draw.between(1, 14));
    LocalDate last = month.atDay(draw.between(15, 28));
    String words =
        "Between %d and %d %s"
            .formatted(first.getDayOfMonth(), last.getDayOfMonth(), name(month.getMonth()));
    return new When(words, first.toString(), last.toString(), first, last);
  }

  static String name(java.time.Month month) {
    return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }
}
