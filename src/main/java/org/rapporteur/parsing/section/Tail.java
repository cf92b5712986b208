package org.rapporteur.parsing.section;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Bullet;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.Topic;

/**
 * The list of what the publisher itself did and wrote on the country: a title, and below it
 * documents, visits and statements.
 *
 * <p>It usually ends the entry; where pages are set in columns, sections can follow it. They begin
 * again at a heading that prose follows.
 */
final class Tail {

  private static final String KINDS =
      "(?:visits?|reports?|statements?|documents?|publications?|missions?)";

  private static final Pattern TITLE =
      Pattern.compile(
          "(?i)(?:AI|Amnesty\\s++International)(?:['’]s)?(?:\\s++country)?\\s++"
              + KINDS
              + "(?:\\s*+(?:/|and)\\s*+"
              + KINDS
              + ")*+:?");

  private static final Pattern SUBTITLE = Pattern.compile("(?i)" + KINDS + ":?");

  /** Index numbers of documents. */
  private static final Pattern DOCUMENT =
      Pattern.compile("(?:\\bAI Index|[( ][A-Z]{3} \\d\\d/\\d{1,4}/\\d{2,4})");

  private static final Pattern TRAVEL =
      Pattern.compile(
          "(?:AI|Amnesty International|(?i:an? (?:AI|Amnesty International)))(?:['’]s)?\\s++"
              + "(?:.{0,60}\\s)?(?:delegat|represent|visit|observ|trial|secretary|research).*",
          Pattern.DOTALL);

  /** Enough words to be prose below a heading that names a topic, and below any other. */
  private static final int PROSE = 30;

  private static final int MUCH_PROSE = 200;
  private static final int LINES_OF_PROSE = 12;
  private static final int LONGEST_TITLE = 60;

  private final List<Line> lines;
  private final HeadingRule headings;

  Tail(List<Line> lines, HeadingRule headings) {
    this.lines = lines;
    this.headings = headings;
  }

  /** Index of the line after the tail that begins at a line; that line itself: none does. */
  int end(int at) {
    int titled = linesOfTitle(at);
    if (titled == 0) {
      return at;
    }
    int next = at + titled;
    while (next < lines.size() && !resumes(next)) {
      next++;
    }
    return next;
  }

  private int linesOfTitle(int at) {
    String words = words(at);
    if (words.length() > LONGEST_TITLE || words.isEmpty()) {
      return 0;
    }
    if (TITLE.matcher(words).matches()) {
      return 1;
    }
    return at + 1 < lines.size()
            && words(at + 1).length() <= LONGEST_TITLE
            && TITLE.matcher(words + " " + words(at + 1)).matches()
        ? 2
        : 0;
  }

  private boolean resumes(int at) {
    int titled = headings.linesOfHeading(at);
    if (titled == 0 || SUBTITLE.matcher(words(at)).matches()) {
      return false;
    }
    String prose = proseFrom(at + titled);
    boolean known = TopicWords.classify(words(at)) != Topic.OTHER;
    return prose.length() >= (known ? PROSE : MUCH_PROSE)
        && !TRAVEL.matcher(prose).matches()
        && !DOCUMENT.matcher(prose).find();
  }

  /** The first words below a heading up to a blank line, without their bullet. */
  private String proseFrom(int from) {
    int at = from;
    while (at < lines.size() && lines.get(at).isBlank()) {
      at++;
    }
    StringBuilder prose = new StringBuilder();
    int last = Math.min(lines.size(), at + LINES_OF_PROSE);
    while (at < last && !lines.get(at).isBlank() && !TITLE.matcher(words(at)).matches()) {
      prose.append(prose.isEmpty() ? "" : " ").append(words(at));
      at++;
    }
    return prose.toString();
  }

  private String words(int at) {
    Line line = lines.get(at);
    return Bullet.findContent(line).orElse(line.content()).text();
  }
}
