package org.rapporteur.parsing.section;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Line;

/** Tells where an entry's sections end and other things begin. */
public final class EntryEnd {

  private static final int LONGEST = 200;

  /** What sites print below a report. */
  private static final Pattern FURNITURE =
      Pattern.compile(
          "(?i)(?:copyright\\s++notice\\b.*|(?:©|\\(c\\))\\s*+copyright\\b.*|©.*"
              + "|search\\s++refworld"
              + "|back\\s++to\\s++top|related\\s++documents?|share\\s++this(?:\\s++page)?"
              + "|print\\s++this\\s++page)");

  /** The list of what the publisher itself did and wrote on the country. */
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "(?i)(?:AI|Amnesty\\s++International)(?:['’]s)?(?:\\s++country)?\\s++"
              + "(?:visits?|reports?|statements?|documents?|publications?)"
              + "(?:\\s*+(?:/|and)\\s*+(?:visits?|reports?|statements?|documents?"
              + "|publications?))*+:?");

  private EntryEnd() {}

  /** Index of the line at which the sections have ended. */
  public static int find(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && !isEnd(lines.get(at))) {
      at++;
    }
    return at;
  }

  /** Index of the line at which the site's furniture begins. */
  public static int findFurniture(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && !matches(FURNITURE, lines.get(at))) {
      at++;
    }
    return at;
  }

  private static boolean isEnd(Line line) {
    return matches(FURNITURE, line) || matches(ACTIVITY, line);
  }

  private static boolean matches(Pattern pattern, Line line) {
    return !line.isBlank()
        && line.length() <= LONGEST
        && pattern.matcher(line.content().text()).matches();
  }
}
