package org.rapporteur.reading.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The lines of a page in the order in which they are read: down the first column, then down the
 * next. What stands across the columns - a title, a lead - parts the page into bands, which are
 * read one after the other.
 */
final class ReadingOrder {

  private final PrintedPage page;
  private final List<Float> gutters;
  private final List<PrintedLine> lines = new ArrayList<>();
  private int columns;

  private ReadingOrder(PrintedPage page, List<Float> gutters) {
    this.page = page;
    this.gutters = gutters;
  }

  static List<PrintedLine> of(PrintedPage page, List<Float> gutters) {
    ReadingOrder order = new ReadingOrder(page, gutters);
    order.readBands();
    return order.lines;
  }

  private void readBands() {
    List<Segment> across =
        page.segments().stream()
            .filter(this::isAcross)
            .sorted(Comparator.comparingDouble(Segment::baseline))
            .toList();
    float from = Float.NEGATIVE_INFINITY;
    for (Segment segment : across) {
      readColumns(from, segment.baseline());
      addColumn(List.of(segment));
      from = segment.baseline();
    }
    readColumns(from, Float.POSITIVE_INFINITY);
  }

  private boolean isAcross(Segment segment) {
    return gutters.stream().anyMatch(x -> segment.left() < x - 2 && segment.right() > x + 2);
  }

  private void readColumns(float from, float to) {
    List<Segment> band =
        page.segments().stream()
            .filter(each -> each.baseline() > from && each.baseline() <= to && !isAcross(each))
            .toList();
    for (int column = 0; column <= gutters.size(); column++) {
      int which = column;
      addColumn(band.stream().filter(each -> columnOf(each) == which).toList());
    }
  }

  private int columnOf(Segment segment) {
    float middle = (segment.left() + segment.right()) / 2;
    return (int) gutters.stream().filter(x -> x < middle).count();
  }

  private void addColumn(List<Segment> segments) {
    if (segments.isEmpty()) {
      return;
    }
    Column column = new Column(page.number(), columns++, edge(segments), rightEdge(segments));
    List<Segment> sorted =
        segments.stream().sorted(Comparator.comparingDouble(Segment::baseline)).toList();
    int start = 0;
    for (int at = 1; at <= sorted.size(); at++) {
      if (at == sorted.size() || !sorted.get(at).isOnLineOf(sorted.get(at - 1))) {
        addLine(sorted.subList(start, at), column);
        start = at;
      }
    }
  }

  private void addLine(List<Segment> onLine, Column column) {
    List<Segment> sorted =
        onLine.stream().sorted(Comparator.comparingDouble(Segment::left)).toList();
    List<Segment> words = sorted.stream().filter(segment -> !segment.isMark()).toList();
    if (!words.isEmpty()) {
      lines.add(new PrintedLine(words, sorted.getFirst().isMark(), column));
    }
  }

  /** The left edge at which most lines begin; the first of a paragraph may be indented. */
  private static float edge(List<Segment> segments) {
    float leftmost = (float) segments.stream().mapToDouble(Segment::left).min().orElseThrow();
    int[] starts = new int[100];
    for (Segment segment : segments) {
      int offset = Math.round(segment.left() - leftmost);
      if (offset < starts.length) {
        starts[offset]++;
      }
    }
    int best =
        IntStream.range(0, starts.length)
            .boxed()
            .max(Comparator.comparingInt(i -> starts[i]))
            .get();
    // Few lines say little about where the others would begin.
    return segments.size() < 4 ? leftmost : leftmost + Math.min(best, 3);
  }

  private static float rightEdge(List<Segment> segments) {
    return (float) segments.stream().mapToDouble(Segment::right).max().orElseThrow();
  }
}
