package org.rapporteur.indicator;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How new what is stored of a source is.
 *
 * @param source code of a series of reports or of a data set
 * @param kind which of the two it is
 * @param loadedAt when something of it was stored last
 * @param publishedOn when the newest of it came out; null: no part of it says so
 * @param lastDay the last day that it speaks of; null: it makes no claim
 */
public record SourceFreshness(
    String source,
    Kind kind,
    Instant loadedAt,
    @Nullable LocalDate publishedOn,
    @Nullable LocalDate lastDay) {

  /** What a source is. */
  public enum Kind {
    SERIES,
    DATASET
  }
}
