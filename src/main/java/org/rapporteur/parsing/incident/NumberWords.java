package org.rapporteur.parsing.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Numbers in digits, and in words below a hundred. */
final class NumberWords {

  private static final List<String> TO_NINETEEN =
      List.of(
          "one",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten",
          "eleven",
          "twelve",
          "thirteen",
          "fourteen",
          "fifteen",
          "sixteen",
          "seventeen",
          "eighteen",
          "nineteen");

  private static final List<String> TENS =
      List.of("twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety");

  private static final Map<String, Integer> BY_WORD = byWord();

  private NumberWords() {}

  /** The number that a word or a figure gives; 0 when it gives none that an int holds. */
  static int value(String lower) {
    int inWords = BY_WORD.getOrDefault(lower, 0);
    return inWords != 0 ? inWords : digits(lower.replace(",", ""));
  }

  /** The value of plain ASCII digits, at most nine; 0 for anything else. */
  static int digits(String digits) {
    boolean plain = !digits.isEmpty() && digits.length() <= 9;
    return plain && digits.chars().allMatch(c -> c >= '0' && c <= '9')
        ? Integer.parseInt(digits)
        : 0;
  }

  private static Map<String, Integer> byWord() {
    Map<String, Integer> values = new HashMap<>();
    for (int i = 0; i < TO_NINETEEN.size(); i++) {
      values.put(TO_NINETEEN.get(i), i + 1);
    }
    for (int i = 0; i < TENS.size(); i++) {
      int ten = 20 + 10 * i;
      values.put(TENS.get(i), ten);
      for (int unit = 1; unit <= 9; unit++) {
        values.put(TENS.get(i) + "-" + TO_NINETEEN.get(unit - 1), ten + unit);
      }
    }
    return Map.copyOf(values);
  }
}
