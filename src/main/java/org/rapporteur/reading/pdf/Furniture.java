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

  /** On so many other pages it must stand at one height to be furniture. */
  private static final int FEWEST_OTHERS = 2;

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
    return NUMBER_OR_CODE.matcher(segment.text()).matches() || isRepeated(segment, page);
  }

  private boolean isRepeated(Segment segment, PrintedPage page) {
    return around.stream()
            .filter(other -> other.number() != page.number())
            .filter(other -> other.segments().stream().anyMatch(each -> isLike(each, segment)))
            .count()
        >= FEWEST_OTHERS;
  }

  /** Titles stand at one height too, but in the letters of titles. */
  private boolean isLike(Segment other, Segment segment) {
    boolean sameHeight = Math.abs(other.baseline() - segment.baseline()) < 3;
    boolean sameWords = words(other).equals(words(segment));
    return sameHeight
        && (sameWords || (other.style().equals(segment.style()) && !frame.isTitle(segment)));
  }

  private static String words(Segment segment) {
    return DIGITS.matcher(segment.text()).replaceAll("#");
  }
}
