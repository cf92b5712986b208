package org.rapporteur.parsing;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.header.HeaderReading;
import org.rapporteur.parsing.layout.Line;

/** Finds the first line of the body, past a formal name that no header follows. */
final class BodyStart {

  private static final int LONGEST_NAME = 100;

  private BodyStart() {}

  static int find(List<Line> lines, HeaderReading header, @Nullable String country) {
    int at = header.end();
    while (at < lines.size()
        && (lines.get(at).isBlank() || isName(lines.get(at), header, country))) {
      at++;
    }
    return at;
  }

  private static boolean isName(Line line, HeaderReading header, @Nullable String country) {
    if (!header.facts().isEmpty() || line.length() > LONGEST_NAME || line.endsSentence()) {
      return false;
    }
    String words = line.content().text();
    return isInCapitals(words) || (country != null && lower(words).endsWith(lower(country)));
  }

  private static boolean isInCapitals(String words) {
    return words.chars().noneMatch(Character::isLowerCase)
        && words.chars().anyMatch(Character::isLetter);
  }

  private static String lower(String words) {
    return words.toLowerCase(Locale.ROOT);
  }
}
