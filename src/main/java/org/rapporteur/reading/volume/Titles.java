package org.rapporteur.reading.volume;

import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.rapporteur.reading.pdf.Block;
import org.rapporteur.reading.pdf.Block.Kind;

/**
 * Tells titles by their letters: larger than running text, and in one volume all of one size, which
 * the first entry with a header shows.
 */
final class Titles {

  /** Of a country's name in letters this much larger than running text. */
  static final float COUNTRY = 1.4f;

  /** Of any words. */
  private static final float ANYTHING = 2.2f;

  private static final float TOLERANCE = 0.15f;
  private static final int LONGEST = 90;

  private final Predicate<String> isCountryName;
  private @Nullable Float scale;

  Titles(Predicate<String> isCountryName) {
    this.isCountryName = isCountryName;
  }

  /** Takes note of a title that a header has proven. */
  void learn(Block title) {
    if (scale == null) {
      scale = title.scale();
    }
  }

  boolean isTitle(Block block) {
    return block.kind() == Kind.HEADING
        && block.text().length() <= LONGEST
        && block.text().codePoints().filter(Character::isLetter).count() >= 3
        && !isSentence(block.text())
        && isLarge(block);
  }

  /** What is quoted in large letters from the text below is none. */
  private static boolean isSentence(String words) {
    return words.matches("[\"“‘'«].*|.*[.!?…”»][\"”’»]?");
  }

  private boolean isLarge(Block block) {
    if (scale != null) {
      // What is larger than the titles of entries is the title of a part, and ends an entry too.
      return block.scale() > scale * (1 - TOLERANCE);
    }
    return block.scale() >= ANYTHING
        || (block.scale() >= COUNTRY && isCountryName.test(block.text()));
  }

  /** "KOREA" and below it, smaller, "(REPUBLIC OF)". */
  static boolean isRestOfTitle(Block block) {
    return block.kind() != Kind.LABELLED
        && block.text().startsWith("(")
        && block.text().endsWith(")")
        && block.text().length() <= LONGEST;
  }
}
