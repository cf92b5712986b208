package org.rapporteur.reading.pdf;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Joins lines to running text and undoes the hyphens that only the end of a line brought.
 *
 * <p>Whether a hyphen belongs to the word is told by the text itself: how the word is written
 * elsewhere in it, and whether it breaks words at all.
 */
final class LineJoiner {

  private static final Pattern BROKEN = Pattern.compile("(\\p{L}+)-$");
  private static final Pattern CONTINUED = Pattern.compile("^(\\p{Ll}+)");
  private static final Pattern WORD = Pattern.compile("\\p{L}+(?:-\\p{L}+)*");

  /** A text that breaks words does so at the end of more lines than this part of all. */
  private static final float BREAKS_WORDS = 0.04f;

  /** Words are remembered up to this many, which is more than a volume has. */
  private static final int MOST_WORDS = 200_000;

  private static final int LONGEST_WORD = 60;

  private final Map<String, Integer> words = new HashMap<>();
  private int linesSeen;
  private int linesBroken;

  String join(List<PrintedLine> lines) {
    StringBuilder text = new StringBuilder();
    for (PrintedLine line : lines) {
      append(text, line.text());
    }
    String joined = text.toString().strip();
    remember(joined);
    return joined;
  }

  private void append(StringBuilder text, String line) {
    linesSeen++;
    if (text.isEmpty()) {
      text.append(line);
      return;
    }
    int last = text.length() - 1;
    Matcher broken = BROKEN.matcher(text.substring(Math.max(0, last - LONGEST_WORD)));
    Matcher continued = CONTINUED.matcher(line);
    if (text.charAt(last) == '\u00AD') {
      text.setLength(last);
    } else if (broken.find() && continued.find()) {
      linesBroken++;
      if (!isHyphenated(broken.group(1), continued.group(1))) {
        text.setLength(last);
      }
    } else if (!endsOpen(text)) {
      text.append(' ');
    }
    text.append(line);
  }

  /** "AI-" before a capital or a figure, and a dash or slash set close, go on without a blank. */
  private static boolean endsOpen(StringBuilder text) {
    char last = text.charAt(text.length() - 1);
    boolean close = text.length() > 1 && Character.isLetterOrDigit(text.charAt(text.length() - 2));
    return close && (last == '-' || last == '/' || last == '\u2013' || last == '\u2014');
  }

  private boolean isHyphenated(String start, String end) {
    int hyphenated = words.getOrDefault((start + "-" + end).toLowerCase(Locale.ROOT), 0);
    int whole = words.getOrDefault((start + end).toLowerCase(Locale.ROOT), 0);
    return hyphenated == whole ? !breaksWords() : hyphenated > whole;
  }

  private boolean breaksWords() {
    return linesBroken > BREAKS_WORDS * linesSeen;
  }

  private void remember(String text) {
    Matcher word = WORD.matcher(text);
    while (word.find() && words.size() < MOST_WORDS) {
      words.merge(word.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
    }
  }
}
