package org.rapporteur.api.listing;

import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** The place in a list whose order is its meaning: items are the numbers of places, from 0. */
enum ListedPlace implements SortKey<Integer> {
  PLACE;

  static final Order<Integer, ListedPlace> ORDER = Order.by(List.of(PLACE));

  @Override
  public Comparable<?> valueOf(Integer place) {
    return place;
  }

  @Override
  public Comparable<?> parse(String written) {
    return Integer.valueOf(written);
  }
}
