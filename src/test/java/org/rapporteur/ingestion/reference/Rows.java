package org.rapporteur.ingestion.reference;

import java.time.LocalDate;
import java.util.List;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.time.Certainty;
import org.rapporteur.time.PartialDate;

/** Small tables, and which claims surely hold when. */
final class Rows {

  private Rows() {}

  static List<Row> of(String table) {
    return Table.read(CanonicalText.of(table)).rows();
  }

  /** Whether a claim is stated for a day and surely holds on it. */
  static boolean isSureOn(CountryClaim claim, LocalDate day) {
    boolean stated =
        !day.isBefore(claim.statedFor().from()) && !day.isAfter(claim.statedFor().to());
    return stated && claim.claim().period().on(day).filter(Certainty.CERTAIN::equals).isPresent();
  }

  /** Whether there is a day on which both surely hold. */
  static boolean surelyOverlap(CountryClaim one, CountryClaim other) {
    LocalDate first = sureFrom(one).isAfter(sureFrom(other)) ? sureFrom(one) : sureFrom(other);
    return isSureOn(one, first) && isSureOn(other, first);
  }

  private static LocalDate sureFrom(CountryClaim claim) {
    LocalDate stated = claim.statedFor().from();
    PartialDate from = claim.claim().period().from();
    return from == null || from.latest().isBefore(stated) ? stated : from.latest();
  }
}
