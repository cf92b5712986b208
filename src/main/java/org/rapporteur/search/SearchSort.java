package org.rapporteur.search;

import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.Order.Term;
import org.rapporteur.order.SortKey;

/** What hits are sorted by. */
public enum SearchSort implements SortKey<SearchHit> {
  RANK,
  ID;

  /** The best first. */
  public static final Order<SearchHit, SearchSort> NATURAL =
      new Order<>(List.of(new Term<>(RANK, true), new Term<>(ID, false)));

  @Override
  public Comparable<?> valueOf(SearchHit hit) {
    return switch (this) {
      case RANK -> hit.hit().rank();
      case ID -> hit.id();
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case RANK -> Float.valueOf(written);
      case ID -> written;
    };
  }
}
