package org.rapporteur.parsing.date;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;

/** A period in words: "January - December 2002", "November 2001 to November 2002", "2002". */
public final class DateSpan {

  private static final Pattern WORDS =
      Pattern.compile(
          "(%1$s)(?:\\s*+(?:[-–—‐‑−]|to|until|through|and)\\s*+(%1$s))?"
              .formatted(WrittenDate.WORDS),
          Pattern.CASE_INSENSITIVE);

  private DateSpan() {}

  /** The days from first to last that the words begin with; empty when they are not certain. */
  public static Optional<Coverage> read(String words) {
    Matcher dates = WORDS.matcher(words);
    if (!dates.lookingAt()) {
      return Optional.empty();
    }
    WrittenDate first = WrittenDate.of(dates.group(1));
    return dates.group(2) == null
        ? between(first, first)
        : between(first, WrittenDate.of(dates.group(2)));
  }

  private static Optional<Coverage> between(WrittenDate first, WrittenDate last) {
    @Nullable Integer yearOfBoth = first.year() == null ? last.year() : first.year();
    WrittenDate dated = new WrittenDate(yearOfBoth, first.month(), first.day());
    return dated
        .within(null)
        .map(PartialDate::earliest)
        .flatMap(from -> last.within(null).flatMap(to -> ordered(from, to.latest())));
  }

  private static Optional<Coverage> ordered(LocalDate from, LocalDate to) {
    return to.isBefore(from) ? Optional.empty() : Optional.of(new Coverage(from, to));
  }
}
