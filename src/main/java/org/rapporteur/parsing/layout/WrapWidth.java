package org.rapporteur.parsing.layout;

import java.util.List;

/**
 * The width at which a text is broken into lines, if it is.
 *
 * <p>In such a text a line that was full says nothing by ending; in any other every line is a
 * paragraph.
 *
 * @param columns the width; 0: lines are not broken
 */
public record WrapWidth(int columns) {

  /** No mail program or pager breaks later than this; longer lines are whole paragraphs. */
  private static final int WIDEST = 130;

  private static final int NARROWEST = 40;

  /** As long as the words that usually do not fit any more. */
  private static final int RAGGED_EDGE = 12;

  private static final int FULL_LINES_NEEDED = 3;

  /** Measures the lines. */
  public static WrapWidth of(List<Line> lines) {
    int longest = lines.stream().mapToInt(Line::length).max().orElse(0);
    long full = lines.stream().filter(line -> line.length() > longest - RAGGED_EDGE).count();
    boolean broken = longest >= NARROWEST && longest <= WIDEST && full >= FULL_LINES_NEEDED;
    return new WrapWidth(broken ? longest : 0);
  }

  /** Whether a line ended only because the next one's first word did not fit. */
  public boolean broke(Line line, Line next) {
    return columns > 0 && line.length() + 1 + next.firstWordLength() > columns;
  }
}
