package org.rapporteur.reading.pdf;

import java.util.List;

/**
 * A line of words in one column.
 *
 * @param segments from left to right, without the mark of a list item
 * @param marked whether the mark of a list item stands in front
 * @param place the column that it stands in
 */
record PrintedLine(List<Segment> segments, boolean marked, Column place) {

  PrintedLine {
    segments = List.copyOf(segments);
  }

  Segment first() {
    return segments.getFirst();
  }

  Segment last() {
    return segments.getLast();
  }

  float left() {
    return first().left();
  }

  float right() {
    return last().right();
  }

  float baseline() {
    return first().baseline();
  }

  /** The style of most of its letters. */
  Style style() {
    Segment longest = first();
    for (Segment segment : segments) {
      if (segment.text().length() > longest.text().length()) {
        longest = segment;
      }
    }
    return longest.style();
  }

  /** In points, estimated from the letters of its segment. */
  float widthOfFirstWord() {
    String words = first().text();
    int end = words.indexOf(' ');
    float width = first().right() - first().left();
    return end < 0 ? width : width * end / words.length();
  }

  String text() {
    StringBuilder words = new StringBuilder(first().text());
    for (int i = 1; i < segments.size(); i++) {
      Segment before = segments.get(i - 1);
      Segment segment = segments.get(i);
      if (segment.left() - before.right() > 0.12f * segment.style().size()) {
        words.append(' ');
      }
      words.append(segment.text());
    }
    return words.toString();
  }
}
