package org.rapporteur.indicator;

import java.util.Arrays;

/** Which source answers when several speak for a day: the one of the lower rank. */
public enum SourceClass {
  /** An editor put something right, and says why. */
  CORRECTION(0),
  /** A depositary's record or a data set compiled for the purpose. */
  CURATED(1),
  /** A report says it. */
  REPORT(2),
  /** It follows from what a source says. */
  INFERRED(3),
  /** A sample report: answers only where nothing real does. */
  SAMPLE(9);

  private final int rank;

  SourceClass(int rank) {
    this.rank = rank;
  }

  public int rank() {
    return rank;
  }

  public static SourceClass ofRank(int rank) {
    return Arrays.stream(values()).filter(each -> each.rank == rank).findFirst().orElseThrow();
  }

  /** The class of a source's claim: what is only inferred stands behind what any source states. */
  public SourceClass forBasis(Basis basis) {
    return switch (basis) {
      case STATED -> this;
      case INFERRED -> this == SAMPLE ? SAMPLE : INFERRED;
    };
  }
}
