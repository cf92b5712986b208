package org.rapporteur.reading.pdf;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Mends letters that an old typesetting program drew with a special font and recorded as the
 * Western signs of the same codes: "Jovi»" for "Jović".
 *
 * <p>The font proves it: the sign is set in a font named like the font of the words around it with
 * something in front, and the font has drawn a sign right behind a letter, where no sign stands in
 * any language. What such a font holds beyond the letters below is left as it is recorded.
 */
final class LetterSets {

  /** What nobody writes behind a letter, so that it proves the font. */
  private static final Map<String, String> SIGNS =
      Map.of(
          "¤", "Ş", "¦", "ř", "©", "Š", "¬", "ğ", "®", "š", "¹", "ı", "»", "ć", "¼", "Č", "½", "č");

  /** What could be meant as it is recorded, unless the font is proven. */
  private static final Map<String, String> LETTERS =
      Map.ofEntries(
          Map.entry("Ð", "Đ"),
          Map.entry("×", "Ţ"),
          Map.entry("Û", "Ž"),
          Map.entry("ä", "ă"),
          Map.entry("ê", "ł"),
          Map.entry("ï", "ď"),
          Map.entry("ð", "đ"),
          Map.entry("ñ", "ń"),
          Map.entry("ò", "ň"),
          Map.entry("ô", "ş"),
          Map.entry("÷", "ţ"),
          Map.entry("û", "ž"));

  /** A special font is called like the other with so few letters in front. */
  private static final int LONGEST_PREFIX = 3;

  private final Set<String> fonts = new HashSet<>();
  private final Set<String> proven = new HashSet<>();

  void see(String fontName) {
    fonts.add(fontName);
  }

  /** The font of the words around what a special font draws; null: it is no special font. */
  @Nullable String findSibling(String fontName) {
    for (int i = 1; i <= Math.min(LONGEST_PREFIX, fontName.length() - 1); i++) {
      String rest = fontName.substring(i);
      if (fonts.contains(rest)) {
        return rest;
      }
    }
    return null;
  }

  /** Takes note of what a special font draws behind a letter. */
  void prove(String fontName, String recorded) {
    if (SIGNS.containsKey(recorded)) {
      proven.add(fontName);
    }
  }

  /** What a special font means by a sign; null: what is recorded. */
  @Nullable String findMeant(String fontName, String recorded) {
    if (!proven.contains(fontName)) {
      return null;
    }
    String sign = SIGNS.get(recorded);
    return sign == null ? LETTERS.get(recorded) : sign;
  }
}
