package org.rapporteur.indicator;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who states an indicator.
 *
 * @param datasets the data sets that do
 * @param reports how many reports do
 * @param from the first day that any of them speaks of; null: nobody states it
 * @param to the last day; null: nobody states it
 */
public record IndicatorSources(
    List<Source.OfDataset> datasets,
    int reports,
    @Nullable LocalDate from,
    @Nullable LocalDate to) {

  public IndicatorSources {
    datasets = List.copyOf(datasets);
  }
}
