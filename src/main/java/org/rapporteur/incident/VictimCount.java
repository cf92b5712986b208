package org.rapporteur.incident;

import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.TextSpan;

/**
 * How many victims an incident counts.
 *
 * @param min the least number that the words allow; null: the words give no lower bound
 * @param max the greatest; null: the words give no upper bound
 * @param qualifier what the words add to the number
 * @param asPublished the words of the text ("at least five people")
 * @param span where the words stand
 */
public record VictimCount(
    @Nullable Integer min,
    @Nullable Integer max,
    Qualifier qualifier,
    String asPublished,
    TextSpan span) {

  VictimCount covered(NameCover cover) {
    return new VictimCount(min, max, qualifier, cover.text(asPublished), span);
  }

  /** What the words add to a number. */
  public enum Qualifier {
    EXACTLY,
    AT_LEAST,
    AT_MOST,
    ABOUT,
    MORE_THAN,
    /** A word in place of a number: dozens, hundreds, several. */
    ORDER_OF_MAGNITUDE
  }
}
