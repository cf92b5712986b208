package org.rapporteur.reading.pdf;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The part of the pages that running text fills.
 *
 * @param body the style of running text
 * @param top the highest baseline of running text, in points from the top
 * @param bottom the lowest
 * @param left where it begins on the page furthest to the left
 * @param right where it ends on the page furthest to the right
 * @param styles how many segments within have which style
 */
record Frame(
    Style body, float top, float bottom, float left, float right, Map<Style, Integer> styles) {

  /** A style that so many segments within have is one of text. */
  private static final int FEWEST_OF_A_STYLE = 3;

  /** So many letters make a line of running text, and not a word that is set like it. */
  private static final int FEWEST_LETTERS = 20;

  private static final float TITLE = 1.6f;

  static Frame of(Collection<PrintedPage> pages) {
    Style body = mostFrequentStyle(pages);
    List<Segment> text =
        whole(pages).stream()
            .flatMap(page -> page.segments().stream())
            .filter(each -> each.style().equals(body) && each.text().length() >= FEWEST_LETTERS)
            .toList();
    float top = Float.POSITIVE_INFINITY;
    float bottom = Float.NEGATIVE_INFINITY;
    float left = Float.POSITIVE_INFINITY;
    float right = Float.NEGATIVE_INFINITY;
    for (Segment segment : text) {
      top = Math.min(top, segment.baseline());
      bottom = Math.max(bottom, segment.baseline());
      left = Math.min(left, segment.left());
      right = Math.max(right, segment.right());
    }
    Frame edges = new Frame(body, top, bottom, left, right, Map.of());
    return new Frame(body, top, bottom, left, right, edges.countStyles(pages));
  }

  private Map<Style, Integer> countStyles(Collection<PrintedPage> pages) {
    Map<Style, Integer> counts = new HashMap<>();
    pages.stream()
        .flatMap(page -> page.segments().stream())
        .filter(this::holds)
        .forEach(segment -> counts.merge(segment.style(), 1, Integer::sum));
    return counts;
  }

  /** Whether words of this style are found in the text, and not only around it. */
  boolean isOfText(Style style) {
    return styles.getOrDefault(style, 0) >= FEWEST_OF_A_STYLE;
  }

  boolean holds(Segment segment) {
    float line = 0.9f * body.size();
    return segment.baseline() > top - line && segment.baseline() < bottom + line;
  }

  boolean isBeside(Segment segment) {
    return segment.right() < left || segment.left() > right;
  }

  boolean isTitle(Segment segment) {
    return segment.style().size() >= TITLE * body.size();
  }

  /** A damaged page has words where none belong. */
  private static Collection<PrintedPage> whole(Collection<PrintedPage> pages) {
    List<PrintedPage> whole = pages.stream().filter(page -> !page.damaged()).toList();
    return whole.isEmpty() ? pages : whole;
  }

  private static Style mostFrequentStyle(Collection<PrintedPage> pages) {
    Map<Style, Integer> letters = new HashMap<>();
    for (PrintedPage page : pages) {
      for (Segment segment : page.segments()) {
        letters.merge(segment.style(), segment.text().length(), Integer::sum);
      }
    }
    return letters.entrySet().stream()
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(new Style("", 0));
  }
}
