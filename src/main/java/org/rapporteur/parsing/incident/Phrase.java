package org.rapporteur.parsing.incident;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Words in a given order, as {@code acts.csv} writes them.
 *
 * @param elements what has to follow what; the first is never a gap
 */
record Phrase(List<Element> elements) {

  /** How many words {@code ...} may stand for. */
  private static final int LONGEST_GAP = 12;

  private static final int NO_MATCH = -1;
  private static final Set<String> CLAUSE_MARKS = Set.of(",", ";", ":", "(", ")", ".");

  /**
   * One place in a phrase.
   *
   * @param words the words of which one must stand there
   * @param afterGap whether other words of the clause may stand before it
   */
  record Element(Set<String> words, boolean afterGap) {}

  Phrase {
    elements = List.copyOf(elements);
  }

  static Phrase of(String words) {
    Stream.Builder<Element> elements = Stream.builder();
    boolean gap = false;
    for (String word : words.strip().split("\\s+", -1)) {
      if (!word.equals("...")) {
        elements.add(new Element(alternatives(word), gap));
      }
      gap = word.equals("...");
    }
    return new Phrase(elements.build().toList());
  }

  /** The words of {@code a|b|@list}. */
  static Set<String> alternatives(String words) {
    return Arrays.stream(words.split("\\|", -1))
        .flatMap(word -> word.startsWith("@") ? list(word).stream() : Stream.of(word))
        .collect(Collectors.toUnmodifiableSet());
  }

  Set<String> firstWords() {
    return elements.getFirst().words();
  }

  /** Index after the match that begins at a token; negative when there is none. */
  int match(Sentence sentence, int index) {
    return firstWords().contains(sentence.word(index))
        ? matchRest(sentence, 1, index + 1)
        : NO_MATCH;
  }

  private int matchRest(Sentence sentence, int element, int index) {
    if (element == elements.size()) {
      return index;
    }
    return elements.get(element).afterGap()
        ? matchAfterGap(sentence, element, index)
        : matchNext(sentence, element, index);
  }

  private int matchNext(Sentence sentence, int element, int index) {
    int next = index;
    while (next < index + Sentence.MOST_ADVERBS && isSteppedOver(sentence, element, next)) {
      next++;
    }
    return matchesAt(sentence, element, next)
        ? matchRest(sentence, element + 1, next + 1)
        : NO_MATCH;
  }

  private int matchAfterGap(Sentence sentence, int element, int index) {
    int last = Math.min(sentence.size(), index + LONGEST_GAP + 1);
    for (int next = index; next < last && !CLAUSE_MARKS.contains(sentence.word(next)); next++) {
      if (matchesAt(sentence, element, next)) {
        int end = matchRest(sentence, element + 1, next + 1);
        if (end != NO_MATCH) {
          return end;
        }
      }
    }
    return NO_MATCH;
  }

  private boolean matchesAt(Sentence sentence, int element, int index) {
    return sentence.has(index) && elements.get(element).words().contains(sentence.word(index));
  }

  private boolean isSteppedOver(Sentence sentence, int element, int index) {
    boolean mark = sentence.isMark(index) && !CLAUSE_MARKS.contains(sentence.word(index));
    return !matchesAt(sentence, element, index) && (mark || sentence.isAdverb(index));
  }

  private static Set<String> list(String name) {
    return Vocabulary.valueOf(name.substring(1).toUpperCase(Locale.ROOT)).words();
  }
}
