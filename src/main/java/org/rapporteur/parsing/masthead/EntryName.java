package org.rapporteur.parsing.masthead;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;

/**
 * The country's name where it stands alone above an entry, as in a volume: the first words of the
 * text, above a header or in capitals.
 */
final class EntryName {

  private static final int LONGEST = 80;

  private static final Pattern NAME =
      Pattern.compile("[\\p{L}(][\\p{L}\\p{M}\\s\\h()\\[\\]/.,’'‘ʼ–-]*+(?<![.,])");

  private EntryName() {}

  /**
   * The name.
   *
   * @param from index of the first line that can be it
   * @param header index of the first line of the header; negative: there is none
   */
  static Optional<Slice> find(List<Line> lines, int from, int header) {
    int last = header < 0 ? lines.size() : header;
    for (int at = from; at < last; at++) {
      if (!lines.get(at).isBlank()) {
        return isName(lines, at, header) ? Optional.of(lines.get(at).content()) : Optional.empty();
      }
    }
    return Optional.empty();
  }

  private static boolean isName(List<Line> lines, int at, int header) {
    Line line = lines.get(at);
    return line.length() <= LONGEST
        && NAME.matcher(line.content().text()).matches()
        && (header >= 0 || (isInCapitals(line) && isAlone(lines, at)));
  }

  private static boolean isInCapitals(Line line) {
    String words = line.content().text();
    return words.chars().noneMatch(Character::isLowerCase)
        && words.chars().filter(Character::isLetter).count() > 2;
  }

  private static boolean isAlone(List<Line> lines, int at) {
    return at + 1 < lines.size() && lines.get(at + 1).isBlank();
  }
}
