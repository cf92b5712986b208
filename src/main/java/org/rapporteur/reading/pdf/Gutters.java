package org.rapporteur.reading.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds the empty strips that part a page into columns.
 *
 * <p>A strip counts when few segments cross it and many end on its left and begin on its right.
 * What crosses it - a title over both columns - does not hide it.
 */
final class Gutters {

  /** Narrower strips are blanks between words that happen to stand above each other. */
  private static final int NARROWEST = 5;

  private static final float MOST_CROSSING = 0.15f;
  private static final int FEWEST_BESIDE = 3;

  /** What is narrower than this part of the page says nothing of a column: marks, labels. */
  private static final float SHORTEST_LINE = 0.1f;

  private Gutters() {}

  /** The middles of the strips, from left to right, in points. */
  static List<Float> find(List<Segment> segments, float width) {
    int[] crossing = new int[(int) Math.ceil(width) + 2];
    for (Segment segment : segments) {
      for (int x = clamp(segment.left(), crossing); x < clamp(segment.right(), crossing); x++) {
        crossing[x]++;
      }
    }
    List<Segment> lines =
        segments.stream()
            .filter(each -> each.right() - each.left() > SHORTEST_LINE * width)
            .toList();
    List<Float> gutters = new ArrayList<>();
    int lowest = (int) (MOST_CROSSING * segments.size());
    int x = 0;
    while (x < crossing.length) {
      int end = endOfStrip(crossing, x, lowest);
      if (end - x >= NARROWEST && isBetweenColumns(lines, x, end)) {
        gutters.add(narrowest(crossing, x, end));
      }
      x = Math.max(end, x + 1);
    }
    return gutters;
  }

  /** Those of other pages that part this page too, however little stands beside them. */
  static List<Float> fitting(List<Float> others, List<Segment> segments) {
    return others.stream()
        .filter(x -> segments.stream().anyMatch(each -> each.left() >= x))
        .filter(x ->
            segments.stream().filter(each -> each.left() < x && each.right() > x).count()
                <= MOST_CROSSING * segments.size())
        .toList();
  }

  private static int endOfStrip(int[] crossing, int from, int most) {
    int end = from;
    while (end < crossing.length && crossing[end] <= most) {
      end++;
    }
    return end;
  }

  /** Where in the strip the fewest cross. */
  private static float narrowest(int[] crossing, int from, int to) {
    int best = from;
    for (int x = from; x < to; x++) {
      if (crossing[x] < crossing[best]) {
        best = x;
      }
    }
    int end = best;
    while (end < to && crossing[end] == crossing[best]) {
      end++;
    }
    return (best + end) / 2f;
  }

  private static boolean isBetweenColumns(List<Segment> segments, int from, int to) {
    float middle = (from + to) / 2f;
    long before = segments.stream().filter(each -> each.right() <= middle).count();
    long after = segments.stream().filter(each -> each.left() >= middle).count();
    return before >= FEWEST_BESIDE && after >= FEWEST_BESIDE;
  }

  private static int clamp(float x, int[] crossing) {
    return Math.clamp((int) x, 0, crossing.length - 1);
  }
}
