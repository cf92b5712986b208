package org.rapporteur.reading.pdf;

import java.util.regex.Pattern;

/** Lines that begin with a label in one style and go on with its value in another. */
final class Labels {

  private static final int LONGEST = 90;

  /** How labels begin; what begins otherwise may be the rest of one. */
  private static final Pattern BEGINNING =
      Pattern.compile(
          "(?i)(?:heads?|president|prime|death|international|population|life|under|adult|capital"
              + "|official|optional|un|\\d{4})\\b.*");

  private Labels() {}

  static boolean isLabelled(PrintedLine line) {
    int value = valueAt(line);
    return value > 0 && !line.marked() && label(line, value).length() <= LONGEST;
  }

  /** Whether a line is a label and nothing else: its value then stands on the next. */
  static boolean isBareLabel(PrintedLine line, Style body) {
    Style label = line.first().style();
    return !line.marked()
        && !label.equals(body)
        && line.text().endsWith(":")
        && line.text().length() <= LONGEST
        && BEGINNING.matcher(line.text()).matches()
        && line.segments().stream().allMatch(segment -> segment.style().equals(label));
  }

  /** Whether the words of a line are a label and a value, however they are set. */
  static boolean looksLikeLabel(PrintedLine line) {
    int colon = line.text().indexOf(':');
    return colon > 0 && colon <= LONGEST && BEGINNING.matcher(line.text()).matches();
  }

  /** Whether a line goes on with the value that a line before it ends with. */
  static boolean continuesValue(PrintedLine before, PrintedLine line) {
    Style value = before.last().style();
    return line.segments().stream().allMatch(segment -> segment.style().equals(value));
  }

  /** Whether a line is the value of a bare label. */
  static boolean isValueOf(PrintedLine bareLabel, PrintedLine line) {
    return line.segments().stream()
        .noneMatch(segment -> segment.style().equals(bareLabel.first().style()));
  }

  /** Whether a label that is too long for its line goes on with the label of the next. */
  static boolean continuesLabel(PrintedLine line, PrintedLine labelled) {
    Style label = labelled.first().style();
    return !line.marked()
        && !line.text().endsWith(":")
        && line.segments().stream().allMatch(segment -> segment.style().equals(label))
        && BEGINNING.matcher(line.text()).matches()
        && !BEGINNING.matcher(labelled.text()).matches();
  }

  /** The first segment behind the one that ends the label; 0: none. */
  private static int valueAt(PrintedLine line) {
    Style label = line.first().style();
    for (int i = 1; i < line.segments().size(); i++) {
      boolean ends = line.segments().get(i - 1).text().stripTrailing().endsWith(":");
      boolean changes = !line.segments().get(i).style().equals(label);
      if (changes) {
        return ends ? i : 0;
      }
    }
    return 0;
  }

  private static String label(PrintedLine line, int value) {
    StringBuilder label = new StringBuilder();
    line.segments().subList(0, value).forEach(segment -> label.append(segment.text()).append(' '));
    return label.toString();
  }
}
