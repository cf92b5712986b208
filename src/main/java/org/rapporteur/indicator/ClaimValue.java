package org.rapporteur.indicator;

import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.VictimCount.Qualifier;

/** What a claim says. Each kind of indicator has its own kind of value. */
public sealed interface ClaimValue {

  /**
   * Who holds an office.
   *
   * @param name as published, without title of succession notes
   * @param interim whether the source calls the holder interim, provisional, caretaker or
   *     transitional
   * @param acting whether the source calls the holder acting
   * @param collective whether the holder is one of several who hold the office together, or a body
   *     of several
   * @param representedBy who represents the holder in the country (a governor-general); null:
   *     nobody is named
   * @param officeAsPublished the printed office where it is not simply head of state or of
   *     government; null otherwise
   */
  record Leader(
      String name,
      boolean interim,
      boolean acting,
      boolean collective,
      @Nullable String representedBy,
      @Nullable String officeAsPublished)
      implements ClaimValue {

    public static Leader named(String name) {
      return new Leader(name, false, false, false, null, null);
    }

    Leader withWords(UnaryOperator<String> change) {
      return new Leader(
          change.apply(name),
          interim,
          acting,
          collective,
          representedBy == null ? null : change.apply(representedBy),
          officeAsPublished);
    }

    /** A monarch whom somebody represents in the country. */
    public static Leader represented(String name, String representative) {
      return new Leader(name, false, false, false, representative, null);
    }
  }

  /** The status of the death penalty. */
  record DeathPenalty(DeathPenaltyStatus status) implements ClaimValue {}

  /**
   * The standing towards the International Criminal Court.
   *
   * @param status as the source words it
   * @param participation what follows: from the dates of a depositary, else from the words alone
   * @param dates as a depositary has them
   */
  record Icc(IccStatus status, IccParticipation participation, IccDates dates)
      implements ClaimValue {

    /** What words alone say, without a date. */
    public static Icc ofWords(IccStatus status) {
      return new Icc(status, status.participation(), IccDates.NONE);
    }

    public Icc withDates(IccDates known) {
      return new Icc(status, participation, known);
    }
  }

  /**
   * How many there were in a year.
   *
   * @param min the least number that the words allow; null: they give no lower bound
   * @param max the greatest; null: they give no upper bound
   * @param qualifier what the words add to the number
   */
  record Figure(@Nullable Integer min, @Nullable Integer max, Qualifier qualifier)
      implements ClaimValue {}
}
