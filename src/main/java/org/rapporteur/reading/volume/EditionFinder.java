package org.rapporteur.reading.volume;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.pdf.PageFacts;

/** Finds the year of the edition in running heads and feet: "Annual Report 2011". */
final class EditionFinder {

  /** "2015/16" is the edition of the later year. */
  private static final Pattern YEAR =
      Pattern.compile(
          "\\p{L}.*?\\b((?:19|20)\\d\\d)(?:/(\\d\\d))?(?!\\d)|((?:19|20)\\d\\d).*\\p{L}");

  private final Map<Integer, Integer> pages = new HashMap<>();

  void see(PageFacts page) {
    page.furniture().forEach(this::see);
  }

  private void see(String furniture) {
    Matcher year = YEAR.matcher(furniture);
    if (year.find()) {
      pages.merge(edition(year), 1, Integer::sum);
    }
  }

  private static int edition(Matcher year) {
    int first = Integer.parseInt(year.group(1) == null ? year.group(3) : year.group(1));
    if (year.group(2) == null) {
      return first;
    }
    int second = Integer.parseInt(year.group(2));
    return second == (first + 1) % 100 ? first + 1 : first;
  }

  /** The year that most pages carried so far; null: none. */
  @Nullable Integer find() {
    return pages.entrySet().stream()
        .max(Map.Entry.comparingByValue(Comparator.naturalOrder()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }
}
