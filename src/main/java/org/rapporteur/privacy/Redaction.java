package org.rapporteur.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;

/**
 * Takes names out of texts. Each letter of a name gives way to a block, so that everything else
 * stays where it was and all spans still count.
 *
 * <p>A name is known by its folded form only: case, accents and the space between its words do not
 * matter.
 */
public final class Redaction {

  /** No name consists of more words. */
  public static final int MOST_WORDS = 12;

  private final List<Integer> lengths;
  private final Predicate<String> isTakenOut;

  /**
   * @param lengths of how many words the names consist
   * @param isTakenOut whether a folded name is one to take out
   */
  public Redaction(List<Integer> lengths, Predicate<String> isTakenOut) {
    this.lengths = lengths.stream().distinct().sorted((one, other) -> other - one).toList();
    this.isTakenOut = isTakenOut;
  }

  /** Whether something was taken out of a text. */
  public static boolean isIn(String text) {
    return text.contains(Words.BLOCK);
  }

  /** The form under which a name is known: words without case and accents, one space between. */
  public static String fold(String name) {
    return String.join(" ", Words.of(name).stream().map(word -> Words.fold(word.group())).toList());
  }

  /** Of how many words a name consists. */
  public static int countWords(String name) {
    return Words.of(name).size();
  }

  /** The text without the names; the very same when none stands in it. */
  public String apply(String text) {
    if (lengths.isEmpty()) {
      return text;
    }
    List<MatchResult> words = Words.of(text);
    List<String> folded = words.stream().map(word -> Words.fold(word.group())).toList();
    StringBuilder redacted = new StringBuilder(text);
    List<int[]> taken = new ArrayList<>();
    for (int first = 0; first < words.size(); first++) {
      int last = lastWordOfName(text, words, folded, first);
      if (last >= first) {
        taken.add(new int[] {words.get(first).start(), words.get(last).end()});
        first = last;
      }
    }
    for (int[] name : taken.reversed()) {
      redacted.replace(name[0], name[1], Words.blocks(text.substring(name[0], name[1])));
    }
    return redacted.toString();
  }

  /** The index of the last word of the longest name that begins at a word; less: none does. */
  private int lastWordOfName(String text, List<MatchResult> words, List<String> folded, int first) {
    for (int length : lengths) {
      int last = first + length - 1;
      if (last < words.size()
          && areOneName(text, words, first, last)
          && isTakenOut.test(String.join(" ", folded.subList(first, last + 1)))) {
        return last;
      }
    }
    return first - 1;
  }

  private static boolean areOneName(String text, List<MatchResult> words, int first, int last) {
    for (int i = first; i < last; i++) {
      String between = text.substring(words.get(i).end(), words.get(i + 1).start());
      if (!Words.areOfOneName(between)) {
        return false;
      }
    }
    return true;
  }
}
