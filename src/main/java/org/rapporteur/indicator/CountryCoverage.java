package org.rapporteur.indicator;

import java.util.List;
import org.rapporteur.country.Country;

/**
 * For which years an indicator of a country is stated.
 *
 * @param years each year asked for, in order
 */
public record CountryCoverage(Country country, List<SourceCoverage> years) {

  public CountryCoverage {
    years = List.copyOf(years);
  }
}
