package org.rapporteur.reading.volume;

import org.rapporteur.reading.pdf.Block;
import org.rapporteur.reading.pdf.Block.Kind;

/** Letters that are so much larger than those of running text that they begin something new. */
final class Titles {

  private static final float SCALE = 1.7f;
  private static final int LONGEST = 90;

  private Titles() {}

  static boolean isTitle(Block block) {
    return block.kind() == Kind.HEADING
        && block.scale() >= SCALE
        && block.text().length() <= LONGEST
        && block.text().codePoints().filter(Character::isLetter).count() >= 3;
  }

  /** "KOREA" and below it, smaller, "(REPUBLIC OF)". */
  static boolean isRestOfTitle(Block block) {
    return block.kind() != Kind.LABELLED
        && block.text().startsWith("(")
        && block.text().endsWith(")")
        && block.text().length() <= LONGEST;
  }
}
