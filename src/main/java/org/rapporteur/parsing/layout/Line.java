package org.rapporteur.parsing.layout;

import java.util.ArrayList;
import java.util.List;
import org.rapporteur.report.CanonicalText;

/**
 * A line without the blanks at its ends.
 *
 * @param source the text
 * @param start UTF-16 index of the first character that is not blank
 * @param end UTF-16 index after the last
 */
public record Line(CanonicalText source, int start, int end) {

  private static final String CLOSERS = "\"'”’»)]";
  private static final String TERMINALS = ".!?…";

  /** All lines in order, blank ones included. */
  public static List<Line> listAll(CanonicalText text) {
    List<Line> lines = new ArrayList<>();
    int from = 0;
    for (int to = text.value().indexOf('\n'); to >= 0; to = text.value().indexOf('\n', from)) {
      lines.add(of(new Slice(text, from, to)));
      from = to + 1;
    }
    lines.add(of(new Slice(text, from, text.value().length())));
    return lines;
  }

  /** The line that a slice makes on its own. */
  public static Line of(Slice slice) {
    Slice content = slice.trimmed();
    return new Line(content.source(), content.start(), content.end());
  }

  public Slice content() {
    return new Slice(source, start, end);
  }

  public boolean isBlank() {
    return start == end;
  }

  public int length() {
    return end - start;
  }

  /** Whether its last words end a sentence, closing quotes and brackets looked through. */
  public boolean endsSentence() {
    int last = end;
    while (last > start && CLOSERS.indexOf(source.value().charAt(last - 1)) >= 0) {
      last--;
    }
    return last > start && TERMINALS.indexOf(source.value().charAt(last - 1)) >= 0;
  }

  public boolean startsWithLowerCase() {
    return !isBlank() && Character.isLowerCase(source.value().codePointAt(start));
  }

  /** Length of its first word, in UTF-16 units. */
  public int firstWordLength() {
    int space = source.value().indexOf(' ', start);
    return (space < 0 || space > end ? end : space) - start;
  }
}
