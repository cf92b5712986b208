package org.rapporteur.report;

import java.time.LocalDate;

/**
 * The period that a report speaks of, which is neither its edition nor its day of publication.
 *
 * @param from first day, included
 * @param to last day, included
 */
public record Coverage(LocalDate from, LocalDate to) {

  public Coverage {
    if (to.isBefore(from)) {
      throw new IllegalArgumentException("coverage ends before it begins: " + from + " to " + to);
    }
  }

  /**
   * The calendar year before the edition: what every edition of the genre covers unless it says
   * otherwise.
   */
  public static Coverage ofEdition(int edition) {
    return new Coverage(LocalDate.of(edition - 1, 1, 1), LocalDate.of(edition - 1, 12, 31));
  }
}
