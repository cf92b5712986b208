package org.rapporteur.country;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Folds a name to what two spellings of it have in common: no accents, no case, no punctuation, no
 * leading "the".
 *
 * <p>"Côte d’Ivoire" and "COTE D'IVOIRE" fold alike; word order is left, so that "Gambia (the)" is
 * a name of its own.
 */
final class NameFolding {

  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

  private NameFolding() {}

  static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    String letters = MARKS.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
    String words = NEITHER_LETTER_NOR_DIGIT.matcher(letters).replaceAll(" ").strip();
    return words.startsWith("the ") ? words.substring("the ".length()) : words;
  }
}
