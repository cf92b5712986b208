package org.rapporteur.parsing.header;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.rapporteur.parsing.layout.Bullet;
import org.rapporteur.parsing.layout.Line;

/**
 * The header's lines in a row.
 *
 * @param entries in order; empty: there is no header
 * @param end index of the line after it
 */
record HeaderBlock(List<HeaderEntry> entries, int end) {

  /** Formal name, capital letters, a date: not more stands between masthead and header. */
  private static final int MOST_LINES_BEFORE = 8;

  private static final int LONGEST_LINE_BEFORE = 160;

  /** Of two telling labels so near to each other, neither is running text. */
  private static final int NEAR = 6;

  /** Finds the header, which begins soon after a line. */
  static HeaderBlock find(List<Line> lines, int from) {
    int near = startNear(lines, from);
    int start = near >= 0 ? near : startOfRun(lines, from);
    return start < 0 ? new HeaderBlock(List.of(), from) : read(lines, start);
  }

  /** Index of the first of two telling labels that stand near each other; -1: there are none. */
  static int startOfRun(List<Line> lines, int from) {
    int last = -1;
    for (int at = from; at < lines.size(); at++) {
      if (LabelledLine.isOfHeader(lines.get(at))) {
        if (last >= 0 && at - last <= NEAR) {
          return last;
        }
        last = at;
      }
    }
    return -1;
  }

  private static int startNear(List<Line> lines, int from) {
    int seen = 0;
    for (int at = from; at < lines.size() && seen < MOST_LINES_BEFORE; at++) {
      Line line = lines.get(at);
      if (line.isBlank()) {
        continue;
      }
      if (LabelledLine.read(lines, at).isPresent()) {
        return at;
      }
      if (isRunningText(line)) {
        return -1;
      }
      seen++;
    }
    return -1;
  }

  private static boolean isRunningText(Line line) {
    return line.length() > LONGEST_LINE_BEFORE
        || line.endsSentence()
        || Bullet.findContent(line).isPresent();
  }

  private static HeaderBlock read(List<Line> lines, int start) {
    List<HeaderEntry> entries = new ArrayList<>();
    ValueExtent extent = new ValueExtent(lines);
    int end = start;
    for (int at = start; at < lines.size(); at++) {
      if (lines.get(at).isBlank()) {
        continue;
      }
      Optional<LabelledLine> label = readLabel(lines, at, at == end);
      if (label.isEmpty()) {
        break;
      }
      LabelledLine whole = extent.complete(label.get());
      entries.add(new HeaderEntry(whole.label(), whole.name(), whole.value()));
      end = whole.next();
      at = end - 1;
    }
    return new HeaderBlock(entries, end);
  }

  private static Optional<LabelledLine> readLabel(List<Line> lines, int at, boolean follows) {
    return LabelledLine.read(lines, at)
        .or(() -> LabelledLine.readFigure(lines.get(at), at + 1))
        .or(() -> follows ? LabelledLine.readUnknown(lines.get(at), at + 1) : Optional.empty());
  }
}
