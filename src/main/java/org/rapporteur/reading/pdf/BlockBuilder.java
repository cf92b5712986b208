package org.rapporteur.reading.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.rapporteur.reading.pdf.Block.Kind;

/**
 * Puts lines together to blocks, across columns and pages: by style, by the white between them and
 * by indents.
 */
final class BlockBuilder {

  /** More white than this many usual line distances parts blocks. */
  private static final float GAP = 1.3f;

  /** In font sizes: further in than this is an indent. */
  private static final float INDENT = 0.5f;

  /** In font sizes: so much more than the next word needs is no accident of a ragged edge. */
  private static final float ROOM = 2;

  /** A line that takes less than this part of its column is short. */
  private static final float SHORT = 0.6f;

  /** Longer text in a style of its own is a lead or a quotation, not a heading. */
  private static final int LONGEST_HEADING = 4;

  private final Consumer<Block> blocks;
  private final LineJoiner joiner;
  private final List<PrintedLine> lines = new ArrayList<>();
  private Style body = new Style("", 0);

  /** Whether items of lists go on at the left edge in this text, as most that were seen. */
  private int flushItems;

  private Pitches pitches = Pitches.of(List.of());

  BlockBuilder(Consumer<Block> blocks, LineJoiner joiner) {
    this.blocks = blocks;
    this.joiner = joiner;
  }

  /** Goes on with the next page. */
  void add(List<PrintedLine> page, Style bodyStyle) {
    body = bodyStyle;
    pitches = Pitches.of(page);
    for (PrintedLine line : page) {
      if (!lines.isEmpty() && !continues(lines.getLast(), line)) {
        finish();
      }
      lines.add(line);
      learnItems();
    }
  }

  void finish() {
    if (!lines.isEmpty()) {
      blocks.accept(
          new Block(
              kind(),
              joiner.join(lines),
              lines.getFirst().style().size() / Math.max(1, body.size()),
              lines.getFirst().place().page(),
              lines.getLast().place().page()));
      lines.clear();
    }
  }

  private Kind kind() {
    PrintedLine first = lines.getFirst();
    if (first.marked()) {
      return Kind.BULLET;
    }
    if (isHeaderLine()) {
      return Kind.LABELLED;
    }
    boolean ownStyle = lines.stream().noneMatch(line -> line.style().equals(body));
    return ownStyle && lines.size() <= LONGEST_HEADING ? Kind.HEADING : Kind.PARAGRAPH;
  }

  private boolean isHeaderLine() {
    return lines.stream()
        .anyMatch(line -> Labels.isLabelled(line) || Labels.isBareLabel(line, body));
  }

  private boolean continues(PrintedLine before, PrintedLine line) {
    if (line.marked()) {
      return false;
    }
    if (Labels.isLabelled(line) || Labels.isBareLabel(line, body)) {
      return lines.size() == 1 && Labels.continuesLabel(before, line) && isBelow(before, line);
    }
    if (Labels.isBareLabel(before, body)) {
      return Labels.isValueOf(before, line) && isBelow(before, line);
    }
    if (isHeaderLine()) {
      return Labels.continuesValue(before, line) && isBelow(before, line);
    }
    if (!before.style().equals(line.style())) {
      return false;
    }
    return before.place().equals(line.place())
        ? isBelow(before, line) && !isIndented(line) && !beginsAnew(before, line)
        : flowsOn(before, line);
  }

  private boolean isBelow(PrintedLine before, PrintedLine line) {
    return !before.place().equals(line.place())
        || line.baseline() - before.baseline() <= GAP * pitches.of(line.style());
  }

  /**
   * Where the next word would have stood on the line before, somebody meant to begin anew: behind a
   * sentence, below a heading, before a label. Elsewhere it only keeps words together.
   */
  private boolean beginsAnew(PrintedLine before, PrintedLine line) {
    float room = before.place().right() - before.right();
    boolean hadRoom = room > line.widthOfFirstWord() + ROOM * line.style().size();
    return hadRoom
        && (Labels.looksLikeLabel(line)
            || (startsUpperCase(line) && (endsSentence(before) || isShortFirst(before))));
  }

  private boolean isShortFirst(PrintedLine before) {
    float width = before.place().right() - before.place().left();
    return lines.size() == 1 && !before.marked() && before.right() - before.left() < SHORT * width;
  }

  private static boolean startsUpperCase(PrintedLine line) {
    return line.text()
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .limit(1)
        .allMatch(Character::isUpperCase);
  }

  /** An item of a list can hang: its further lines then begin below its first word. */
  private boolean isIndented(PrintedLine line) {
    boolean further = line.left() > line.place().left() + INDENT * line.style().size();
    return further && !(lines.getFirst().marked() && hangs(line));
  }

  private boolean hangs(PrintedLine line) {
    boolean belowFirstWord = Math.abs(line.left() - lines.getFirst().left()) < 2;
    boolean flushBefore = lines.size() > 1 && Math.abs(lines.get(1).left() - line.left()) > 2;
    return belowFirstWord && !flushBefore && flushItems <= 0;
  }

  /** Over a change of column the white says nothing; a title begins anew. */
  private boolean flowsOn(PrintedLine before, PrintedLine line) {
    boolean indented = line.left() > line.place().left() + INDENT * line.style().size();
    boolean running = line.style().equals(body) || lines.size() > LONGEST_HEADING;
    return running && !indented && !(endsShort(before) && endsSentence(before));
  }

  /** A second line tells how items are set; a third, that it was not the next paragraph. */
  private void learnItems() {
    if (lines.size() == 3 && lines.getFirst().marked()) {
      boolean below = Math.abs(lines.get(1).left() - lines.getFirst().left()) < 2;
      flushItems += below ? -1 : 1;
    }
  }

  private static boolean endsShort(PrintedLine line) {
    return line.right()
        < line.place().right() - 0.2f * (line.place().right() - line.place().left());
  }

  private static boolean endsSentence(PrintedLine line) {
    return line.text().matches(".*[.!?][\"'”’)\\]]*");
  }
}
