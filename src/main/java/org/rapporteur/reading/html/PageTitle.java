package org.rapporteur.reading.html;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** The title of the page stands in where its text has none. */
final class PageTitle {

  /** What parts a report's title from the site's name; a hyphen is part of the title itself. */
  private static final Pattern PARTS = Pattern.compile("\\s++[|»›·:]\\s++");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d{2}(?!\\d)");

  /** A page with less text has another reason to be without a title. */
  private static final int SHORTEST_TEXT = 300;

  private PageTitle() {}

  static String complete(String text, String title) {
    String words = key(text);
    return text.length() < SHORTEST_TEXT
        ? text
        : Arrays.stream(PARTS.split(title.strip()))
            .filter(part -> YEAR.matcher(part).find())
            .findFirst()
            .filter(part -> !words.contains(key(part)))
            .map(part -> part + "\n\n" + text)
            .orElse(text);
  }

  private static String key(String words) {
    return words.replaceAll("[\\s\\h]++", " ").replaceAll("[–—‐‑]", "-").toLowerCase(Locale.ROOT);
  }
}
