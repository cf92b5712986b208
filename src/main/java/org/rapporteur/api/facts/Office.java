package org.rapporteur.api.facts;

import org.rapporteur.indicator.Indicator;

/** An office that a leader holds. */
public enum Office {
  HEAD_OF_STATE(Indicator.HEAD_OF_STATE),
  HEAD_OF_GOVERNMENT(Indicator.HEAD_OF_GOVERNMENT);

  private final Indicator indicator;

  Office(Indicator indicator) {
    this.indicator = indicator;
  }

  Indicator indicator() {
    return indicator;
  }
}
