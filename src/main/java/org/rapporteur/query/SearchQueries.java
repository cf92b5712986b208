package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchHit;
import org.rapporteur.search.SearchSort;
import org.rapporteur.storage.search.SearchRepository;

/** Words in all that the current revisions of reports say. */
@ApplicationScoped
public class SearchQueries {

  private final SearchRepository hits;

  SearchQueries(SearchRepository hits) {
    this.hits = hits;
  }

  /**
   * What fits the words.
   *
   * @param after where the page before ended; null: the first page
   */
  public Page<SearchHit> list(
      SearchFilter filter,
      Order<SearchHit, SearchSort> order,
      @Nullable Position after,
      int limit) {
    return Page.of(hits.list(filter, order, after, limit + 1), limit);
  }

  public long count(SearchFilter filter) {
    return hits.count(filter);
  }
}
