package org.rapporteur.reading.pdf;

/**
 * Words that stand side by side on one baseline, set alike.
 *
 * @param text with single spaces between words
 * @param left in points from the left edge of the page
 * @param right in points from the left edge of the page
 * @param baseline in points from the top edge of the page
 */
record Segment(String text, float left, float right, float baseline, Style style) {

  /** Whether it is a picture that marks a list item, not words. */
  boolean isMark() {
    return text.codePointCount(0, text.length()) <= 2
        && (style.holdsPictures() || text.codePoints().allMatch(Segment::isMark));
  }

  static boolean isMark(int character) {
    return "•●■□▪▫◆◇►‣·∙".indexOf(character) >= 0
        || Character.getType(character) == Character.PRIVATE_USE
        || Character.getType(character) == Character.CONTROL;
  }

  boolean isOnLineOf(Segment other) {
    return Math.abs(baseline - other.baseline) < 0.35f * Math.min(style.size(), other.style.size());
  }
}
