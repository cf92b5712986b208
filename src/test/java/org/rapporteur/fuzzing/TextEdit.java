package org.rapporteur.fuzzing;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;

/**
 * One way to damage a text.
 *
 * @param at where, as a share of its lines
 * @param other another place
 * @param words what is put in, where something is
 */
record TextEdit(Kind kind, double at, double other, String words) {

  /** Edits beyond this length would only make the same text longer. */
  private static final int LONGEST = 20_000;

  /** What means something to who reads reports, or to who reads text at all. */
  private static final List<String> TELLING =
      List.of(
          "(",
          ")",
          "()",
          "(replaced ",
          " who was replaced by ",
          ")(",
          "Head of state: ",
          "Death penalty: ",
          "International Criminal Court: ",
          "\u2022 ",
          " - ",
          "31 February 2003",
          "between 5 and 3 ",
          "-1",
          "99999999999999999999",
          "\u2588\u2588\u2588",
          "\0",
          "\uFEFF",
          "\u200F",
          "\uD800",
          "\u0130",
          "\r",
          "\t",
          "\u2028",
          "Covering events from ",
          "Cite as ",
          "Publisher ",
          "on 29 February 1900",
          "; ",
          "and ",
          "\u00AD");

  enum Kind {
    DELETE_LINE,
    SWAP_LINES,
    HALVE_LINE,
    JOIN_LINES,
    PUT_IN,
    PUT_LINE,
    REPEAT_LINES,
    DELETE_CHARACTERS,
    SHOUT
  }

  static Arbitrary<TextEdit> any() {
    Arbitrary<String> words =
        Arbitraries.frequencyOf(
            Tuple.of(3, Arbitraries.of(TELLING)),
            Tuple.of(1, Arbitraries.strings().all().ofMaxLength(6)));
    Arbitrary<Double> place = Arbitraries.doubles().between(0, 0.999_999).ofScale(6);
    return Combinators.combine(Arbitraries.of(Kind.class), place, place, words).as(TextEdit::new);
  }

  String applyTo(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return words;
    }
    return kind == Kind.PUT_IN
        ? putIn(text)
        : kind == Kind.DELETE_CHARACTERS ? delete(text) : editLines(text);
  }

  private String putIn(String text) {
    int place = place(at, text.length());
    return text.substring(0, place) + words + text.substring(place);
  }

  private String delete(String text) {
    int from = place(Math.min(at, other), text.length());
    int to = Math.min(text.length(), from + 1 + place(other, 40));
    return text.substring(0, from) + text.substring(to);
  }

  private String editLines(String text) {
    List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
    if (lines.isEmpty()) {
      return text + words;
    }
    int line = place(at, lines.size());
    int another = place(other, lines.size());
    switch (kind) {
      case DELETE_LINE -> lines.remove(line);
      case SWAP_LINES -> Collections.swap(lines, line, another);
      case HALVE_LINE -> lines.set(line, lines.get(line).substring(lines.get(line).length() / 2));
      case JOIN_LINES -> lines.set(line, lines.get(line) + lines.get(another));
      case PUT_LINE -> lines.add(line, words);
      case REPEAT_LINES ->
          lines.addAll(another, List.copyOf(lines.subList(line, Math.min(lines.size(), line + 3))));
      default -> lines.set(line, lines.get(line).toUpperCase(Locale.ROOT));
    }
    return String.join("\n", lines);
  }

  private static int place(double share, int size) {
    return (int) (share * size);
  }
}
