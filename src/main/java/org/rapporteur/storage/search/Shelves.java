package org.rapporteur.storage.search;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Standing;
import org.rapporteur.order.Position;

/**
 * What a search found, a page at a time: all by rank where there are few, else edition by edition.
 * To rank is what costs, so that no page ranks more than {@link Standing#MOST_RANKED} at once.
 *
 * @param <T> the hits
 */
public final class Shelves<T> {

  /** How many hits an edition has; one of {@code MOST_RANKED + 1} has that many or more. */
  public record Holding(int edition, long hits) {

    private Shelf shelf() {
      return new Shelf(edition, hits <= Standing.MOST_RANKED);
    }
  }

  /**
   * Counts the hits of editions before one, the newest first, until it has seen more than are
   * ranked at once. So the last edition may be counted in part, the first never.
   */
  @FunctionalInterface
  public interface Census {
    List<Holding> before(int edition);
  }

  /** Reads a part of the hits on a shelf. */
  @FunctionalInterface
  public interface Reading<T> {
    List<T> read(Shelf shelf, @Nullable Position after, int limit);
  }

  private final Census census;
  private final Reading<T> reading;

  public Shelves(Census census, Reading<T> reading) {
    this.census = census;
    this.reading = reading;
  }

  /** The hits after a position among all; it says how they were sorted when it was made. */
  public List<T> list(@Nullable Position after, int limit) {
    if (after == null) {
      return listFirst(limit);
    }
    Shelf begun = Shelf.at(after);
    List<T> page = new ArrayList<>(reading.read(begun, after, limit));
    if (!begun.isAll() && page.size() < limit) {
      fill(page, census.before(begun.edition()), limit);
    }
    return page;
  }

  private List<T> listFirst(int limit) {
    List<Holding> holdings = census.before(Integer.MAX_VALUE);
    if (!areMany(holdings)) {
      return holdings.isEmpty() ? List.of() : reading.read(Shelf.ALL, null, limit);
    }
    List<T> page = new ArrayList<>();
    fill(page, holdings, limit);
    return page;
  }

  private static boolean areMany(List<Holding> holdings) {
    return holdings.stream().mapToLong(Holding::hits).sum() > Standing.MOST_RANKED;
  }

  private void fill(List<T> page, List<Holding> holdings, int limit) {
    boolean goesOn = areMany(holdings) && holdings.size() > 1;
    for (Holding holding : goesOn ? holdings.subList(0, holdings.size() - 1) : holdings) {
      if (page.size() < limit) {
        page.addAll(reading.read(holding.shelf(), null, limit - page.size()));
      }
    }
    if (goesOn && page.size() < limit) {
      fill(page, census.before(holdings.getLast().edition() + 1), limit);
    }
  }
}
