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

  /** Where there are more than are ranked, it does not matter how many. */
  private static final int MANY = Standing.MOST_RANKED + 1;

  private static final String SQL =
      """
      select edition, count(*) as hits
      from (select newest.edition
            from (select distinct edition from incident_count
                  where country = '*' and act = '*' and topic = '*' and edition between 1 and :before
                  order by edition desc) as newest
              cross join lateral (select * from ({hits}) as found limit :many) as hit
            limit :many) as counted
      group by edition
      order by edition desc\
      """;

  private EditionCensus() {}

  /**
   * A census.
   *
   * @param hits selects the hits of {@code newest.edition}
   * @param bind sets the parameters of the hits
   */
  public static Shelves.Census of(EntityManager entities, String hits, Consumer<Query> bind) {
    return before -> {
      Query query = entities.createNativeQuery(SQL.replace("{hits}", hits), Tuple.class);
      query.setParameter("before", before - 1);
      query.setParameter("many", MANY);
      bind.accept(query);
      return Tuples.of(query).stream().map(EditionCensus::holding).toList();
    };
  }

  private static Shelves.Holding holding(Tuple row) {
    return new Shelves.Holding(row.get("edition", Integer.class), row.get("hits", Long.class));
  }
}
