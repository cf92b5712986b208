package org.rapporteur.reading.pdf;

import java.util.regex.Pattern;

/**
 * How a piece of text is set.
 *
 * @param font the typeface, without the tag of the subset and without the slant: words in italics
 *     belong to the text around them
 * @param size in points, to half a point
 */
record Style(String font, float size) {

  private static final Pattern SUBSET_TAG = Pattern.compile("^[A-Z]{6}\\+");
  private static final Pattern SLANT =
      Pattern.compile("(?:[-,]?(?:Italic|Oblique)|(?<=[a-z0-9])(?:Obl?|It))$");

  /** The characters of such fonts are pictures, not letters. */
  private static final Pattern PICTURES =
      Pattern.compile("(?i)dingbat|wingding|webding|symbol|bullets?\\b|ornament|pi\\d*$");

  static String baseName(String fontName) {
    return SUBSET_TAG.matcher(fontName).replaceFirst("");
  }

  static Style of(String baseName, float size) {
    return new Style(SLANT.matcher(baseName).replaceFirst(""), Math.round(size * 2) / 2f);
  }

  boolean holdsPictures() {
    return PICTURES.matcher(font).find();
  }
}
