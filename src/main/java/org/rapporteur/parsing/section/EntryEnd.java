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

  /** A picture's credit inside an entry, or the site's own notice below it. */
  private static final Pattern CREDIT =
      Pattern.compile("(?i)©(?!.*(?:copyright|rights|\\b(?:19|20)\\d\\d\\b)).*");

  /** Of so many lines below a credit so many are long, where the entry goes on. */
  private static final int LINES_BELOW = 40;

  private static final int LONG_LINES = 4;
  private static final int LONG = 30;

  private EntryEnd() {}

  /** Index of the line at which the entry has ended and the site's furniture begins. */
  public static int find(List<Line> lines, int from) {
    int at = from;
    while (at < lines.size() && !isEnd(lines, at)) {
      at++;
    }
    return at;
  }

  /** Whether a line is a picture's credit and no words of the entry. */
  static boolean isCredit(Line line) {
    return matches(CREDIT, line);
  }

  private static boolean isEnd(List<Line> lines, int at) {
    Line line = lines.get(at);
    return matches(FURNITURE, line) && !(isCredit(line) && goesOnBelow(lines, at));
  }

  private static boolean goesOnBelow(List<Line> lines, int at) {
    int last = Math.min(lines.size(), at + 1 + LINES_BELOW);
    return lines.subList(at + 1, last).stream().filter(line -> line.length() >= LONG).count()
        >= LONG_LINES;
  }

  private static boolean matches(Pattern pattern, Line line) {
    return !line.isBlank()
        && line.length() <= LONGEST
        && pattern.matcher(line.content().text()).matches();
  }
}
