package org.rapporteur.parsing.incident;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.VictimCount.Qualifier;

/**
 * A number of something, as printed.
 *
 * @param min the least that the words allow; null: no lower bound
 * @param max the greatest; null: no upper bound
 * @param qualifier what the words add to the number
 * @param from index of its first token
 * @param to index after its last
 */
record Quantity(
    @Nullable Integer min, @Nullable Integer max, Qualifier qualifier, int from, int to) {

  /**
   * What a word in place of a number means.
   *
   * @param min the least
   * @param max the greatest; null: as many as one likes
   */
  private record Order(int min, @Nullable Integer max) {}

  private static final Map<String, Order> ORDERS =
      Map.of(
          "hundreds", new Order(100, 999),
          "thousands", new Order(1000, 9999),
          "dozens", new Order(24, null),
          "scores", new Order(40, null),
          "several", new Order(2, null));

  /** Words that multiply a number before them, and are one of their kind without: "a dozen". */
  private static final Map<String, Integer> SCALES =
      Map.of("dozen", 12, "hundred", 100, "thousand", 1000, "million", 1_000_000);

  private static final Pattern DECIMAL = Pattern.compile("\\d{1,9}\\.\\d{1,6}");

  /** Numbers before a scale that this class does not count. */
  private static final Set<String> VAGUE = Set.of("half", "few", "couple", "many", "several");

  private static final Map<String, Qualifier> QUALIFIERS =
      Map.ofEntries(
          Map.entry("at least", Qualifier.AT_LEAST),
          Map.entry("no fewer than", Qualifier.AT_LEAST),
          Map.entry("no less than", Qualifier.AT_LEAST),
          Map.entry("more than", Qualifier.MORE_THAN),
          Map.entry("over", Qualifier.MORE_THAN),
          Map.entry("up to", Qualifier.AT_MOST),
          Map.entry("at most", Qualifier.AT_MOST),
          Map.entry("some", Qualifier.ABOUT),
          Map.entry("about", Qualifier.ABOUT),
          Map.entry("around", Qualifier.ABOUT),
          Map.entry("approximately", Qualifier.ABOUT),
          Map.entry("nearly", Qualifier.ABOUT),
          Map.entry("almost", Qualifier.ABOUT));

  /** Reads the number that stands at a token, with what qualifies it; null when none does. */
  static @Nullable Quantity read(Sentence sentence, int index) {
    Order order = ORDERS.get(sentence.word(index));
    if (order != null) {
      return ofOrder(sentence, index, order);
    }
    Integer one = SCALES.get(sentence.word(index));
    return one == null ? ofNumber(sentence, index) : ofScale(sentence, index, one);
  }

  /** "five", "five hundred", "1.5 million". */
  private static @Nullable Quantity ofNumber(Sentence sentence, int index) {
    String number = sentence.word(index);
    Integer scale = SCALES.get(sentence.word(index + 1));
    int value = scale == null ? NumberWords.value(number) : product(number, scale);
    return value == 0 || sentence.word(index - 1).equals("-")
        ? null
        : qualified(sentence, index, scale == null ? index + 1 : index + 2, value);
  }

  /** 0: it is no number, no whole one, or none that an int holds. */
  private static int product(String number, int scale) {
    BigDecimal factor =
        DECIMAL.matcher(number).matches()
            ? new BigDecimal(number)
            : BigDecimal.valueOf(NumberWords.value(number));
    try {
      return factor.multiply(BigDecimal.valueOf(scale)).intValueExact();
    } catch (ArithmeticException notWholeOrTooGreat) {
      return 0;
    }
  }

  /** "a hundred", "some hundred"; the number before "hundred" else has it already. */
  private static @Nullable Quantity ofScale(Sentence sentence, int index, int value) {
    int from = sentence.word(index - 1).equals("a") ? index - 1 : index;
    return isNumber(sentence, from - 1) ? null : qualified(sentence, from, index + 1, value);
  }

  private static boolean isNumber(Sentence sentence, int index) {
    String word = sentence.word(index);
    boolean figure = sentence.has(index) && sentence.token(index).isNumber();
    return figure || NumberWords.value(word) != 0 || VAGUE.contains(word);
  }

  /**
   * "hundreds of", "several hundred"; not "tens of thousands of", which this order would make too
   * small.
   */
  private static @Nullable Quantity ofOrder(Sentence sentence, int index, Order order) {
    if (sentence.word(index - 1).equals("of")) {
      return null;
    }
    int scale = order.max() == null ? SCALES.getOrDefault(sentence.word(index + 1), 1) : 1;
    int next = scale == 1 ? index + 1 : index + 2;
    int end = sentence.word(next).equals("of") ? next + 1 : next;
    return new Quantity(order.min() * scale, order.max(), Qualifier.ORDER_OF_MAGNITUDE, index, end);
  }

  private static Quantity qualified(Sentence sentence, int index, int end, int value) {
    for (int words = 3; words > 0; words--) {
      Qualifier qualifier = QUALIFIERS.get(joined(sentence, index - words, index));
      if (qualifier != null) {
        return of(qualifier, value, index - words, end);
      }
    }
    return of(Qualifier.EXACTLY, value, index, end);
  }

  private static Quantity of(Qualifier qualifier, int value, int from, int to) {
    return switch (qualifier) {
      case AT_LEAST -> new Quantity(value, null, qualifier, from, to);
      case MORE_THAN -> new Quantity(value + 1, null, qualifier, from, to);
      case AT_MOST -> new Quantity(null, value, qualifier, from, to);
      case EXACTLY, ABOUT, ORDER_OF_MAGNITUDE -> new Quantity(value, value, qualifier, from, to);
    };
  }

  private static String joined(Sentence sentence, int from, int to) {
    StringBuilder words = new StringBuilder(sentence.word(from));
    for (int index = from + 1; index < to; index++) {
      words.append(' ').append(sentence.word(index));
    }
    return words.toString();
  }
}
