package org.rapporteur.storage.search;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.function.Consumer;
import org.rapporteur.incident.Standing;
import org.rapporteur.storage.Tuples;

/**
 * Counts hits edition by edition, the newest first, and stops when there are more than a page can
 * need: what it costs does not depend on how many there are.
 */
public final class EditionCensus {

  /** An edition that is counted to its end, with as many as are ranked, stands before the last. */
  private static final int ENOUGH = 2 * Standing.MOST_RANKED + 2;

  private static final String SQL =
      """
      select edition, count(*) as hits
      from (select newest.edition
            from (select distinct edition from incident_count
                  where country = '*' and act = '*' and topic = '*' and edition between 1 and :before
                  order by edition desc) as newest
              cross join lateral (select * from (%%s) as found limit %d) as hit
            limit %d) as counted
      group by edition
      order by edition desc\
      """
          .formatted(Standing.MOST_RANKED + 1, ENOUGH);

  private EditionCensus() {}

  /**
   * A census.
   *
   * @param hits selects the hits of {@code newest.edition}
   * @param bind sets the parameters of the hits
   */
  public static Shelves.Census of(EntityManager entities, String hits, Consumer<Query> bind) {
    return before -> {
      Query query = entities.createNativeQuery(SQL.formatted(hits), Tuple.class);
      query.setParameter("before", before - 1);
      bind.accept(query);
      return Tuples.of(query).stream().map(EditionCensus::holding).toList();
    };
  }

  private static Shelves.Holding holding(Tuple row) {
    return new Shelves.Holding(row.get("edition", Integer.class), row.get("hits", Long.class));
  }
}
