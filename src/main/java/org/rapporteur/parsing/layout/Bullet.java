package org.rapporteur.parsing.layout;

import java.util.Optional;

/** The marks that set a case apart at the start of a line. */
public final class Bullet {

  /**
   * Signs that are nothing but bullets, so that no blank has to follow; among them what is left of
   * some fonts' bullets: control characters, and characters that Unicode leaves to the font.
   */
  private static final String GLYPHS =
      "•●▪◦‣■∙⦁⁃\u0001\u0002\u0003\uF0B7\uF0A7"
          + Character.toString(0x10FC00)
          + Character.toString(0x10FC01)
          + Character.toString(0x10FC02);

  /** Signs that are bullets only with a blank after them. */
  private static final String DASHES = "-–—*·";

  private Bullet() {}

  /** What follows the bullet, empty when the bullet stands alone; none: the line has no bullet. */
  public static Optional<Slice> findContent(Line line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    int mark = line.source().value().codePointAt(line.start());
    Slice rest = line.content().from(Math.min(Character.charCount(mark), line.length()));
    Slice content = rest.trimmed();
    boolean apart = !content.isEmpty() && content.start() > rest.start();
    return GLYPHS.indexOf(mark) >= 0
            || (apart && (DASHES.indexOf(mark) >= 0 || isGlyphOfFont(mark, content)))
        ? Optional.of(content)
        : Optional.empty();
  }

  /** Some fonts have a bullet in the place of "b", and it is copied as that. */
  private static boolean isGlyphOfFont(int mark, Slice content) {
    int first = content.source().value().codePointAt(content.start());
    return mark == 'b' && (Character.isUpperCase(first) || "\"“‘".indexOf(first) >= 0);
  }
}
