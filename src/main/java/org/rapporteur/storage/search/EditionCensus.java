package org.rapporteur.storage.search;

import org.rapporteur.incident.Standing;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;

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
   */
  public static Shelves.Census of(Reads reads, Select hits) {
    Select select =
        new Select(SQL.replace("{hits}", hits.sql()))
            .with(hits.parameters())
            .with("many", MANY)
            .plannedForItsValues();
    return before -> reads.list(select.with("before", before - 1), EditionCensus::holding);
  }

  private static Shelves.Holding holding(Row row) {
    return new Shelves.Holding(row.integer("edition"), row.number("hits"));
  }
}
