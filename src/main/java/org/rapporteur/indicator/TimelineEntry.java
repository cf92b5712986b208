package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.time.PartialDate;

/**
 * Something that began in a country.
 *
 * @param day the first day for which it is answered
 * @param date since when, as precisely as the source says; that day where it does not say
 * @param kind whether it took the place of something
 * @param before what held before; empty: nothing is known
 * @param inForce what began
 */
public record TimelineEntry(
    LocalDate day,
    PartialDate date,
    TimelineKind kind,
    List<ClaimValue> before,
    ClaimInForce inForce) {

  public TimelineEntry {
    before = List.copyOf(before);
  }
}
