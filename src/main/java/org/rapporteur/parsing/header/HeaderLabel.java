package org.rapporteur.parsing.header;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Indicator;

/** What a header line's label asks for. */
sealed interface HeaderLabel {

  /**
   * Who holds an office.
   *
   * @param offices head of state, of government, or both in one
   * @param jurisdiction the part of the country; null: the whole country
   * @param officeAsPublished the label where it is not simply one of the two; null otherwise
   * @param interim whether the label itself speaks of an interim office
   */
  record Office(
      List<Indicator> offices,
      @Nullable String jurisdiction,
      @Nullable String officeAsPublished,
      boolean interim)
      implements HeaderLabel {

    static Office plain(Indicator... offices) {
      return new Office(List.of(offices), null, null, false);
    }
  }

  /** The status of the death penalty. */
  record DeathPenalty() implements HeaderLabel {}

  /** The standing towards the International Criminal Court. */
  record Icc() implements HeaderLabel {}

  /** Another figure or treaty, which is kept and makes no claim. */
  record Other() implements HeaderLabel {}
}
