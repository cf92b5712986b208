import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A list from which the first are drawn often and the last seldom, as with words of a language: the
 * one at rank r has a weight of 1 / (r + offset) ^ exponent (Zipf and Mandelbrot). A draw costs the
 * same however long the list is (the alias method of Walker and Vose).
 */
final class Skewed<T> {

  private final List<T> all;
  private final double[] stays;
  private final int[] other;

  Skewed(List<T> all, double offset, double exponent) {
    this.all = all;
    int count = all.size();
    stays = new double[count];
    other = new int[count];
    double sum = 0;
    for (int rank = 0; rank < count; rank++) {
      stays[rank] = 1 / StrictMath.pow(rank + 1 + offset, exponent);
      sum += stays[rank];
    }
    for (int rank = 0; rank < count; rank++) {
      stays[rank] *= count / sum;
    }
    share();
  }

  /** Whoever has less than the mean shares a place with one that has more. */
  private void share() {
    Deque<Integer> poor = new ArrayDeque<>();
    Deque<Integer> rich = new ArrayDeque<>();
    for (int rank = 0; rank < stays.length; rank++) {
      (stays[rank] < 1 ? poor : rich).push(rank);
    }
    while (!poor.isEmpty() && !rich.isEmpty()) {
      int taker = poor.pop();
      int giver = rich.pop();
      other[taker] = giver;
      stays[giver] -= 1 - stays[taker];
      (stays[giver] < 1 ? poor : rich).push(giver);
    }
    rich.forEach(rank -> stays[rank] = 1);
    poor.forEach(rank -> stays[rank] = 1);
  }

  T draw(Draw draw) {
    int place = draw.between(0, stays.length - 1);
    return all.get(draw.share() < stays[place] ? place : other[place]);
  }
}
