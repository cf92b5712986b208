package org.rapporteur.storage.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Standing;
import org.rapporteur.order.Position;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Keyset.Term;

/**
 * The hits that are sorted together: those of an edition, or all.
 *
 * @param edition or {@link Standing#TOGETHER}
 * @param ranked whether the best comes first; otherwise they come by report
 */
public record Shelf(int edition, boolean ranked) {

  public static final Shelf ALL = new Shelf(Standing.TOGETHER, true);

  /** The shelf on which a part of the hits ended. */
  static Shelf at(Position position) {
    return new Shelf(
        (Integer) position.values().getFirst(),
        (Float) position.values().get(1) != Standing.UNRANKED);
  }

  /** Whether it holds the hits of all editions. */
  public boolean isAll() {
    return edition == Standing.TOGETHER;
  }

  /** Where a hit stands that has such a rank. */
  public Standing standing(float rank) {
    return new Standing(edition, ranked ? rank : Standing.UNRANKED);
  }

  /**
   * The order on this shelf.
   *
   * @param rank what the best has most of
   * @param last what orders hits of one rank
   */
  public Keyset order(String rank, String... last) {
    List<Term> terms = new ArrayList<>();
    if (ranked) {
      terms.add(new Term(rank, true));
    }
    for (String key : last) {
      terms.add(new Term(key, false));
    }
    return new Keyset(terms);
  }

  /** A position among all hits as one on this shelf. */
  public @Nullable Position within(@Nullable Position position) {
    return position == null
        ? null
        : new Position(position.values().subList(ranked ? 1 : 2, position.values().size()));
  }
}
