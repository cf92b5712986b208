package org.rapporteur.report;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Takes names out of texts. Each letter of a name gives way to a block, so that everything else
 * stays where it was and all spans still count.
 *
 * <p>A name is known by its folded form only: case, accents and the space between its words do not
 * matter.
 */
public final class Redaction {

  /** Stands for a letter of a name that was taken out. */
  private static final String BLOCK = "\u2588";

  /** No name consists of more words. */
  public static final int MOST_WORDS = 12;

  private static final Pattern WORD = Pattern.compile("[[\\p{L}\\p{M}\\p{N}]&&[^\u02bb\u02bc]]+");

  /** What can stand between the words of one name: O'Neil, Jean-Paul, A. B. Surname, any space. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}.'`\u00b4\u2018\u2019\u02bb\u02bc]{1,40}");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

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
    return text.contains(BLOCK);
  }

  /** The form under which a name is known: words without case and accents, one space between. */
  public static String fold(String name) {
    return String.join(" ", words(name).stream().map(word -> foldWord(word.group())).toList());
  }

  /** Of how many words a name consists. */
  public static int countWords(String name) {
    return words(name).size();
  }

  /** The text without the names; the very same when none stands in it. */
  public String apply(String text) {
    if (lengths.isEmpty()) {
      return text;
    }
    List<MatchResult> words = words(text);
    List<String> folded = words.stream().map(word -> foldWord(word.group())).toList();
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
      redacted.replace(name[0], name[1], blocks(text.substring(name[0], name[1])));
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
      if (!BETWEEN.matcher(between).matches()) {
        return false;
      }
    }
    return true;
  }

  /** Spaces stay, so that lines break where they broke. */
  private static String blocks(String name) {
    StringBuilder blocks = new StringBuilder();
    name.codePoints()
        .forEach(letter -> {
          if (Character.isWhitespace(letter)) {
            blocks.appendCodePoint(letter);
          } else {
            blocks.append(BLOCK);
          }
        });
    return blocks.toString();
  }

  private static List<MatchResult> words(String text) {
    return WORD.matcher(text).results().toList();
  }

  private static String foldWord(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return UCharacter.foldCase(plain, true);
  }
}
