package org.rapporteur.reading.volume;

import java.util.regex.Pattern;
import org.rapporteur.reading.pdf.Block;

/** The labels by which the header of an entry is known, whatever else stands in it. */
final class HeaderLabels {

  private static final Pattern LEADER =
      Pattern.compile(
          "(?i)heads? of (?:the )?(?:state|government|interim|transitional)\\b.*"
              + "|president of the (?:transitional|federation|republika)\\b.*",
          Pattern.DOTALL);

  private static final Pattern OTHER =
      Pattern.compile(
          "(?i)(?:death penalty(?: status)?\\s*:|international criminal court\\s*:|population\\s*:"
              + "|capital\\s*:|official languages?\\s*:|life expectancy\\s*:|under-5|adult literacy"
              + "|UN women.s convention|head of \\p{L}).*",
          Pattern.DOTALL);

  private static final int LONGEST_LABEL = 90;

  private HeaderLabels() {}

  static boolean isLeaderLabel(Block block) {
    return LEADER.matcher(block.text()).matches() && isShort(block);
  }

  /** A leader's label with the colon, or the change of style, that no sentence has. */
  static boolean beginsHeader(Block block) {
    int colon = block.text().indexOf(':');
    boolean marked = block.kind() == Block.Kind.LABELLED || (colon > 0 && colon < LONGEST_LABEL);
    return marked && isLeaderLabel(block);
  }

  static boolean isLabel(Block block) {
    return isLeaderLabel(block) || (OTHER.matcher(block.text()).matches() && isShort(block));
  }

  /** A sentence can begin with these words as well. */
  private static boolean isShort(Block block) {
    return block.text().length() <= 400 && block.kind() != Block.Kind.BULLET;
  }
}
