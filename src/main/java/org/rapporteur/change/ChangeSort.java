package org.rapporteur.change;

import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.SortKey;

/** What changes can be sorted by: the order in which they came, and nothing else. */
public enum ChangeSort implements SortKey<Change> {
  SEQUENCE;

  /** The oldest first. */
  public static final Order<Change, ChangeSort> NATURAL = Order.by(List.of(SEQUENCE));

  @Override
  public Comparable<?> valueOf(Change change) {
    return switch (this) {
      case SEQUENCE -> change.sequence();
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case SEQUENCE -> Long.valueOf(written);
    };
  }
}
