package org.rapporteur.storage.indicator;

import org.rapporteur.indicator.Basis;
import org.rapporteur.report.Series;

/** Which source answers when several speak for a day: the lower rank. */
final class SourceRank {

  static final int REPORT = 2;
  static final int INFERRED = 3;
  static final int SAMPLE = 9;

  private SourceRank() {}

  static int of(Series series, Basis basis) {
    if (series.sample()) {
      return SAMPLE;
    }
    return switch (basis) {
      case STATED -> REPORT;
      case INFERRED -> INFERRED;
    };
  }
}
