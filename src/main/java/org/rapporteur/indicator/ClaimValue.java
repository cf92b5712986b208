package org.rapporteur.indicator;

import org.jspecify.annotations.Nullable;

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

    /** A monarch whom somebody represents in the country. */
    public static Leader represented(String name, String representative) {
      return new Leader(name, false, false, false, representative, null);
    }
  }

  /** The status of the death penalty. */
  record DeathPenalty(DeathPenaltyStatus status) implements ClaimValue {}

  /** The standing towards the International Criminal Court. */
  record Icc(IccStatus status) implements ClaimValue {}
}
