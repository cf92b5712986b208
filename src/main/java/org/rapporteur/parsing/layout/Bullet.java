package org.rapporteur.parsing.layout;

import java.util.Optional;

/** The marks that set a case apart at the start of a line. */
public final class Bullet {

  /** Signs that are nothing but bullets, so that no blank has to follow. */
  private static final String GLYPHS = "•●▪◦‣■";

  /** Signs that are bullets only with a blank after them. */
  private static final String DASHES = "-–—*·";

  private Bullet() {}

  /** What follows the bullet, empty when the bullet stands alone; none: the line has no bullet. */
  public static Optional<Slice> findContent(Line line) {
    if (line.isBlank()) {
      return Optional.empty();
    }
    Slice rest = line.content().from(1);
    Slice content = rest.trimmed();
    char mark = line.source().value().charAt(line.start());
    boolean apart = !content.isEmpty() && content.start() > rest.start();
    return GLYPHS.indexOf(mark) >= 0 || (DASHES.indexOf(mark) >= 0 && apart)
        ? Optional.of(content)
        : Optional.empty();
  }
}
