package org.rapporteur.indicator;

import java.util.List;

/**
 * Whether anybody states an indicator of a country for a year.
 *
 * @param country alpha-3 code
 * @param year the calendar year
 * @param state whether
 * @param sources who states it, or whose reports do not; empty: there is no report
 */
public record SourceCoverage(String country, int year, CoverageState state, List<String> sources) {

  public SourceCoverage {
    sources = List.copyOf(sources);
  }
}
