package org.rapporteur.reading.pdf;

/**
 * Lines that belong together, as one line of text.
 *
 * @param text words whole, single spaces
 * @param scale the size of its letters as a multiple of that of running text
 * @param page where it begins
 * @param lastPage where it ends
 */
public record Block(Kind kind, String text, float scale, int page, int lastPage) {

  /** What the lines are. */
  public enum Kind {
    /** Running text. */
    PARAGRAPH,
    /** Running text behind the mark of a list item. */
    BULLET,
    /** A few words in another style than running text. */
    HEADING,
    /** A label in one style and a value in another: a line of a header. */
    LABELLED
  }
}
