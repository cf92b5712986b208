package org.rapporteur.storage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.incident.Standing;
import org.rapporteur.order.Position;

/** In which order hits come, by how many there are. */
class ShelvesTest {

  /** A hit is the edition, how it is placed there, and its number in it. */
  private record Found(Standing standing, int number) {

    private Position position() {
      return new Position(List.of(standing.edition(), standing.rank(), number));
    }
  }

  private final List<Shelf> read = new ArrayList<>();

  @Test
  void fewHitsAreRankedTogether() {
    List<Found> page = shelves(2003, 400, 2002, 600).list(null, 10);
    assertThat(page).hasSize(10).allMatch(hit -> hit.standing().edition() == Standing.TOGETHER);
    assertThat(read).containsExactly(Shelf.ALL);
  }

  @Test
  void ofManyTheNewestEditionComesFirstAndIsRankedByItself() {
    List<Found> page = shelves(2003, 4, 2002, 997).list(null, 10);
    assertThat(page)
        .extracting(hit -> hit.standing().edition())
        .startsWith(2003, 2003, 2003, 2003, 2002);
    assertThat(read).containsExactly(new Shelf(2003, true), new Shelf(2002, true));
  }

  @Test
  void anEditionWithTooManyIsNotRanked() {
    List<Found> page = shelves(2003, 1001).list(null, 10);
    assertThat(page).allMatch(hit -> hit.standing().rank() == Standing.UNRANKED);
  }

  @Test
  void anEditionIsCountedToItsEndBeforeItIsRead() {
    shelves(2003, 4, 2002, 2000).list(null, 10);
    assertThat(read).containsExactly(new Shelf(2003, true), new Shelf(2002, false));
  }

  @Test
  void nothingFoundReadsNothing() {
    assertThat(shelves().list(null, 10)).isEmpty();
    assertThat(read).isEmpty();
  }

  @Test
  void pagesFollowEachOtherToTheLastEdition() {
    Shelves<Found> shelves = shelves(2003, 4, 2002, 1001, 2000, 7);
    List<Found> all = new ArrayList<>();
    List<Found> page = shelves.list(null, 100);
    while (!page.isEmpty()) {
      all.addAll(page);
      page = shelves.list(page.getLast().position(), 100);
    }
    assertThat(all).hasSize(1012).doesNotHaveDuplicates();
  }

  @Test
  void aPositionKeepsTheOrderInWhichItWasMade() {
    Position ranked = new Position(List.of(2003, 0.5f, 3));
    shelves(2003, 1001).list(ranked, 10);
    Position together = new Position(List.of(Standing.TOGETHER, 0.5f, 3));
    shelves(2003, 1001).list(together, 10);
    assertThat(read).containsExactly(new Shelf(2003, true), Shelf.ALL);
  }

  /** Editions, the newest first, each with how many hits it has. */
  private Shelves<Found> shelves(int... editions) {
    List<Shelves.Holding> holdings = new ArrayList<>();
    for (int i = 0; i < editions.length; i += 2) {
      holdings.add(new Shelves.Holding(editions[i], editions[i + 1]));
    }
    return new Shelves<>(
        before -> census(holdings, before),
        (shelf, after, limit) -> {
          read.add(shelf);
          long hits =
              holdings.stream()
                  .filter(each -> shelf.isAll() || each.edition() == shelf.edition())
                  .mapToLong(Shelves.Holding::hits)
                  .sum();
          return hits(shelf, after, (int) hits).stream().limit(limit).toList();
        });
  }

  /** Stops in the middle of an edition, as the database does. */
  private static List<Shelves.Holding> census(List<Shelves.Holding> holdings, int before) {
    List<Shelves.Holding> counted = new ArrayList<>();
    long left = Standing.MOST_RANKED + 1;
    for (Shelves.Holding each : holdings) {
      if (each.edition() < before && left > 0) {
        counted.add(new Shelves.Holding(each.edition(), Math.min(left, each.hits())));
        left -= Math.min(left, each.hits());
      }
    }
    return counted;
  }

  private static List<Found> hits(Shelf shelf, @Nullable Position after, int hits) {
    int last = after == null ? 0 : (Integer) after.values().getLast();
    return IntStream.rangeClosed(last + 1, hits)
        .mapToObj(number -> new Found(shelf.standing(0.5f), number))
        .toList();
  }
}
