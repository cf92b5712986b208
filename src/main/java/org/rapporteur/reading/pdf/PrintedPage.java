package org.rapporteur.reading.pdf;

import java.util.List;

/**
 * What is printed on one page, as it stands there.
 *
 * @param number the first page of the file is 1
 * @param width in points
 * @param height in points
 * @param segments in the order in which the file draws them
 * @param repairs letters that were mended, as "printed > meant", for a notice
 * @param damaged whether parts of the page could not be read
 */
record PrintedPage(
    int number,
    float width,
    float height,
    List<Segment> segments,
    List<String> repairs,
    boolean damaged) {

  PrintedPage {
    segments = List.copyOf(segments);
    repairs = List.copyOf(repairs);
  }

  PrintedPage with(List<Segment> others) {
    return new PrintedPage(number, width, height, others, repairs, damaged);
  }
}
