package org.rapporteur.indicator;

import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What the coverage of countries can be sorted by. */
public enum CoverageSort implements SortKey<CountryCoverage> {
  COUNTRY;

  /** By country. */
  public static final Order<CountryCoverage, CoverageSort> NATURAL = Order.by(List.of(COUNTRY));

  @Override
  public Comparable<?> valueOf(CountryCoverage coverage) {
    return switch (this) {
      case COUNTRY -> coverage.country().iso3();
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case COUNTRY -> written;
    };
  }
}
