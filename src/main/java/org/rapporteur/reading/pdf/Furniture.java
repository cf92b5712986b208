package org.rapporteur.reading.pdf;

import java.util.Collection;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Tells what a page carries besides its text: running heads and feet, page numbers, the letters of
 * a thumb index.
 *
 * <p>It stands outside the frame that the text fills on the pages around, and either says so little
 * that it is no sentence, or stands at the same height on several of these pages.
 */
final class Furniture {

  private static final Pattern NUMBER_OR_CODE =
      Pattern.compile("\\p{Punct}?\\s?(?:\\d{1,4}|[ivxlc]{1,7}|\\p{Lu}{1,4})\\s?\\p{Punct}?");

  private static final Pattern DIGITS = Pattern.compile("\\d+");

  /** On so many other pages the same words must stand at one height to be furniture. */
  private static final int FEWEST_WITH_SAME_WORDS = 1;

  /** And so many when the words are others, as the names of countries. */
  private static final int FEWEST_WITH_OTHER_WORDS = 2;

  /** Part of the height of a page within which heads and feet stand. */
  private static final float MARGIN = 0.12f;

  private final Collection<PrintedPage> around;
  private final Frame frame;

  /**
   * What is furniture on a page.
   *
   * @param around the page itself and some before and after it
   */
  Furniture(Collection<PrintedPage> around) {
    this.around = around;
    this.frame = Frame.of(around);
  }

  /** The style of running text around. */
  Style body() {
    return frame.body();
  }

  PrintedPage strip(PrintedPage page) {
    List<Segment> text = page.segments().stream().filter(each -> !isFurniture(each, page)).toList();
    return page.with(text);
  }

  /** What is printed above, below and beside the text of a page. */
  List<Segment> list(PrintedPage page) {
    return page.segments().stream().filter(each -> isFurniture(each, page)).toList();
  }

  private boolean isFurniture(Segment segment, PrintedPage page) {
    if (frame.holds(segment)) {
      return frame.isBeside(segment) && NUMBER_OR_CODE.matcher(segment.text()).matches();
    }
    return NUMBER_OR_CODE.matcher(segment.text()).matches()
        || (isAtMargin(segment, page) && isRepeated(segment, page));
  }

  /** Headers of entries recur as well, but further in. */
  private static boolean isAtMargin(Segment segment, PrintedPage page) {
    float margin = MARGIN * page.height();
    return segment.baseline() < margin || segment.baseline() > page.height() - margin;
  }

  private boolean isRepeated(Segment segment, PrintedPage page) {
    int sameWords = 0;
    int otherWords = 0;
    for (PrintedPage other : around) {
      if (other.number() != page.number()) {
        sameWords += other.segments().stream().anyMatch(each -> isSame(each, segment)) ? 1 : 0;
        otherWords += other.segments().stream().anyMatch(each -> isLike(each, segment)) ? 1 : 0;
      }
    }
    return sameWords >= FEWEST_WITH_SAME_WORDS || otherWords >= FEWEST_WITH_OTHER_WORDS;
  }

  /** The lines of headers begin alike in all entries, and are none. */
  private static boolean isSame(Segment other, Segment segment) {
    return isAtHeightOf(other, segment)
        && segment.text().indexOf(':') < 0
        && words(other).equals(words(segment));
  }

  /** Other words at one height are furniture if no words of the text are set like them. */
  private boolean isLike(Segment other, Segment segment) {
    return isAtHeightOf(other, segment)
        && !frame.isTitle(segment)
        && !frame.isOfText(segment.style());
  }

  private static boolean isAtHeightOf(Segment other, Segment segment) {
    return other.style().equals(segment.style())
        && Math.abs(other.baseline() - segment.baseline()) < 3;
  }

  private static String words(Segment segment) {
    return DIGITS.matcher(segment.text()).replaceAll("#");
  }
}
