package org.rapporteur.parsing.section;

import java.util.List;
import java.util.regex.Pattern;
import org.rapporteur.parsing.layout.Bullet;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.WrapWidth;
import org.rapporteur.report.Topic;

/**
 * Tells headings from running text: short, title-like, without the end of a sentence, after a break
 * and before other words.
 */
final class HeadingRule {

  private static final int LONGEST = 110;

  /** A capital or a figure first, at most fourteen words, no full stop, colon or the like last. */
  private static final Pattern TITLE_LIKE =
      Pattern.compile(
          "[\"'“‘«¿¡(]?[\\p{Lu}\\p{Lt}\\p{Lo}\\d]\\S*+(?:[\\s\\h]++\\S++){0,13}+(?<![.,;:=…-])");

  private static final Pattern LETTERS = Pattern.compile("\\p{L}{3}");

  /** Index numbers of documents, and pages of volumes, look like titles and are none. */
  private static final Pattern NO_TITLE =
      Pattern.compile("(?:AI Index|Page \\d|.{1,60} Report \\d{4}$)|\\(?[A-Z]{3} \\d\\d/|https?:");

  private static final Pattern UNFINISHED =
      Pattern.compile("(?i).*(?:[,–—-]|\\b(?:and|or|of|in|by|the|to|for|against|on|from|with))");

  /** Words that make a sentence of a line, whether it ends with a full stop or not. */
  private static final Pattern STATEMENT =
      Pattern.compile(
          "(?U)[^\"'“‘«].*\\b(?:was|were|had|has|have|is|are|said|did|would|could|will"
              + "|continued|remained|began|became|told|took)\\b.*+");

  /** How sentences of the genre open that tell when or after what something happened. */
  private static final Pattern OPENING =
      Pattern.compile("(?:In|On|At|By|During|After|Before|Following|Ahead of|According to)\\s.*+");

  private static final Pattern FIVE_WORDS = Pattern.compile("\\S++(?:[\\s\\h]++\\S++){4,}+");

  private final List<Line> lines;
  private final WrapWidth width;

  HeadingRule(List<Line> lines, WrapWidth width) {
    this.lines = lines;
    this.width = width;
  }

  /** How many lines, from this one on, are a heading: 0, 1 or, where it is wrapped, 2. */
  int linesOfHeading(int at) {
    if (!followsBreak(at) || !isShort(lines.get(at))) {
      return 0;
    }
    if (isWrapped(at)) {
      return 2;
    }
    return isTitle(lines.get(at)) && goesBeforeWords(at) ? 1 : 0;
  }

  private boolean followsBreak(int at) {
    if (at == 0 || lines.get(at - 1).isBlank()) {
      return true;
    }
    Line before = lines.get(at - 1);
    return !width.broke(before, lines.get(at)) && (before.endsSentence() || isWhole(at - 1));
  }

  /** A case can lack its full stop: it is whole all the same where lines are not broken. */
  private boolean isWhole(int at) {
    return width.columns() == 0
        ? Bullet.findContent(lines.get(at)).isPresent() || lines.get(at).length() > LONGEST
        : TopicWords.classify(words(at + 1)) != Topic.OTHER
            && !UNFINISHED.matcher(words(at)).matches();
  }

  private boolean isWrapped(int at) {
    return at + 2 < lines.size()
        && isShort(lines.get(at + 1))
        && (UNFINISHED.matcher(words(at)).matches() || lines.get(at + 1).startsWithLowerCase())
        && !lines.get(at + 1).endsSentence()
        && isTitleLike(words(at) + " " + words(at + 1))
        && (lines.get(at + 2).isBlank() ? hasWordsAfter(at + 2) : endsEarly(at + 1));
  }

  /**
   * Without a blank line after it, the second line must have had room for the word that follows.
   */
  private boolean endsEarly(int at) {
    Line next = lines.get(at + 1);
    return lines.get(at).length() * 4 < width.columns() * 3
        && !next.startsWithLowerCase()
        && !width.broke(lines.get(at), next);
  }

  /** What goes on in lower case on the next line is a sentence. */
  private boolean goesBeforeWords(int at) {
    boolean next = at + 1 < lines.size() && !lines.get(at + 1).isBlank();
    boolean cutShort =
        next && (width.broke(lines.get(at), lines.get(at + 1)) || isOpeningOfSentence(at));
    return hasWordsAfter(at + 1) && !cutShort && !(next && lines.get(at + 1).startsWithLowerCase());
  }

  /** In a column of uneven lines a full one can be as short as a heading. */
  private boolean isOpeningOfSentence(int at) {
    String words = words(at);
    boolean full = width.columns() > 0 && lines.get(at).length() * 10 > width.columns() * 7;
    return (OPENING.matcher(words).matches() && FIVE_WORDS.matcher(words).matches())
        || (full && TopicWords.classify(words) == Topic.OTHER);
  }

  private boolean hasWordsAfter(int at) {
    int next = at;
    while (next < lines.size() && lines.get(next).isBlank()) {
      next++;
    }
    return next < lines.size();
  }

  /** Of sentences only a question can be a heading. */
  private static boolean isTitle(Line line) {
    String words = line.content().text();
    boolean complete =
        line.endsSentence() ? words.endsWith("?") : !UNFINISHED.matcher(words).matches();
    return complete && isTitleLike(words);
  }

  private static boolean isTitleLike(String words) {
    return TITLE_LIKE.matcher(words).matches()
        && LETTERS.matcher(words).find()
        && !(FIVE_WORDS.matcher(words).matches() && isStatement(words))
        && !NO_TITLE.matcher(words).find();
  }

  private static boolean isStatement(String words) {
    return !words.endsWith("?") && STATEMENT.matcher(words).matches();
  }

  private static boolean isShort(Line line) {
    return !line.isBlank() && line.length() <= LONGEST && Bullet.findContent(line).isEmpty();
  }

  private String words(int at) {
    return lines.get(at).content().text();
  }
}
