import java.util.List;
import java.util.SplittableRandom;

/** Draws that are the same for the same seed and subject, whatever was drawn for others before. */
final class Draw {

  private final SplittableRandom numbers;

  Draw(long seed, Object... subject) {
    long mixed = seed;
    for (Object part : subject) {
      // String.hashCode is specified, so that every Java draws alike.
      mixed = mixed * 6_364_136_223_846_793_005L + part.toString().hashCode() + 1;
    }
    numbers = new SplittableRandom(mixed);
  }

  boolean chance(double share) {
    return numbers.nextDouble() < share;
  }

  /** From 0 to 1, without 1. */
  double share() {
    return numbers.nextDouble();
  }

  /** Both ends included. */
  int between(int first, int last) {
    return numbers.nextInt(first, last + 1);
  }

  <T> T of(List<T> all) {
    return all.get(numbers.nextInt(all.size()));
  }

  /** Many small ones and few large ones: a logarithmic normal distribution. */
  double longTailed(double median, double spread) {
    return median * StrictMath.exp(spread * numbers.nextGaussian());
  }
}
