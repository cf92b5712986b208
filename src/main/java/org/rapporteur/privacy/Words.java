package org.rapporteur.privacy;

import com.ibm.icu.lang.UCharacter;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of texts, compared whatever their case and accents, and the blocks in their place. */
final class Words {

  /** Stands for a letter of a name that is not served. */
  static final String BLOCK = "\u2588";

  private static final Pattern WORD = Pattern.compile("[[\\p{L}\\p{M}\\p{N}]&&[^\u02bb\u02bc]]+");

  /** What can stand between the words of one name: O'Neil, Jean-Paul, A. B. Surname, any space. */
  private static final Pattern BETWEEN =
      Pattern.compile("[\\s\\p{Z}\\p{Cf}\\p{Pd}.'`\u00b4\u2018\u2019\u02bb\u02bc]{1,40}");

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");

  private Words() {}

  static List<MatchResult> of(String text) {
    return WORD.matcher(text).results().toList();
  }

  static boolean areOfOneName(String between) {
    return BETWEEN.matcher(between).matches();
  }

  static String fold(String word) {
    String plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return UCharacter.foldCase(plain, true);
  }

  /** Spaces stay, so that lines break where they broke. */
  static String blocks(String words) {
    StringBuilder blocks = new StringBuilder();
    words
        .codePoints()
        .forEach(letter -> {
          if (Character.isWhitespace(letter)) {
            blocks.appendCodePoint(letter);
          } else {
            blocks.append(BLOCK);
          }
        });
    return blocks.toString();
  }
}
