package org.rapporteur.search;

import java.util.List;
import org.rapporteur.order.Order;
import org.rapporteur.order.Order.Term;
import org.rapporteur.order.SortKey;

/** What hits are sorted by. */
public enum SearchSort implements SortKey<SearchHit> {
  /** How well it fits. */
  RANK,
  /** The edition that the search places it in; see {@link org.rapporteur.incident.Standing}. */
  SHELF,
  /** How the search places it there. */
  PLACE,
  REPORT,
  ID;

  /** The best first, as far as the search ranks that. */
  public static final Order<SearchHit, SearchSort> FOUND =
      new Order<>(
          List.of(
              new Term<>(SHELF, true),
              new Term<>(PLACE, true),
              new Term<>(REPORT, false),
              new Term<>(ID, false)));

  /** What is equal by the keys that a client gives. */
  public static final Order<SearchHit, SearchSort> NATURAL = Order.by(List.of(REPORT, ID));

  @Override
  public Comparable<?> valueOf(SearchHit hit) {
    return switch (this) {
      case RANK -> hit.hit().rank();
      case SHELF -> hit.hit().standing().edition();
      case PLACE -> hit.hit().standing().rank();
      case REPORT -> hit.report().id().toString();
      case ID -> hit.id();
    };
  }

  @Override
  public Comparable<?> parse(String written) {
    return switch (this) {
      case RANK, PLACE -> Float.valueOf(written);
      case SHELF -> Integer.valueOf(written);
      case REPORT, ID -> written;
    };
  }
}
