package org.rapporteur.reading.pdf;

import java.util.List;

/**
 * What is to be known of a page besides its text.
 *
 * @param number the first page of the file is 1
 * @param furniture what is printed around the text: running heads and feet, page numbers
 * @param repairs letters that were mended, as "printed > meant"
 * @param damaged whether parts of the page could not be read
 */
public record PageFacts(int number, List<String> furniture, List<String> repairs, boolean damaged) {

  public PageFacts {
    furniture = List.copyOf(furniture);
    repairs = List.copyOf(repairs);
  }
}
