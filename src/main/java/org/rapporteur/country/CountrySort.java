package org.rapporteur.country;

import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What countries can be sorted by. */
public enum CountrySort implements SortKey<Country> {
  ISO3,
  /** The letters of the name, whatever marks they bear. */
  NAME;

  /** By alpha-3 code. */
  public static final Order<Country, CountrySort> NATURAL = Order.by(List.of(ISO3));

  @Override
  public Comparable<?> valueOf(Country country) {
    return switch (this) {
      case ISO3 -> country.iso3();
      case NAME -> NameFolding.fold(country.name());
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case ISO3, NAME -> written;
    };
  }
}
