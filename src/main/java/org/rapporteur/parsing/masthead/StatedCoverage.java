package org.rapporteur.parsing.masthead;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.date.DateSpan;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Coverage;

/**
 * The "Covering events" line.
 *
 * @param period what it says; null: it was not understood
 * @param words the line
 */
public record StatedCoverage(@Nullable Coverage period, Slice words) {

  private static final int LONGEST = 200;

  private static final Pattern OPENING =
      Pattern.compile(
          "[-|\\s]*+(?:Comments\\s*+[:|]?\\s*+)?(?:This\\s++report\\s++)?Cover(?:ing|s|ed)\\s++"
              + "(?:the\\s++)?(?:events|period|year)\\b[\\s:]*+"
              + "(?:(?:from|between|in|of|for|during)\\s++)?+(?:the\\s++period\\s++)?"
              + "(?:from\\s++)?",
          Pattern.CASE_INSENSITIVE);

  /** The coverage that a line states; empty when it does not speak of any. */
  public static Optional<StatedCoverage> read(Line line) {
    if (line.isBlank() || line.length() > LONGEST) {
      return Optional.empty();
    }
    String words = line.content().text();
    Matcher opening = OPENING.matcher(words);
    return opening.lookingAt()
        ? Optional.of(
            new StatedCoverage(
                DateSpan.read(words.substring(opening.end())).orElse(null), line.content()))
        : Optional.empty();
  }
}
