package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
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
  private final CoveredNames names;

  SearchQueries(SearchRepository hits, CoveredNames names) {
    this.hits = hits;
    this.names = names;
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
    return Page.of(covered(hits.list(filter, order, after, limit + 1), filter), limit);
  }

  private List<SearchHit> covered(List<SearchHit> found, SearchFilter filter) {
    List<SearchHit> covered =
        names.cover(found, filter.names(), each -> each.report().id(), SearchHit::covered);
    return filter.names().hides()
        ? names.foundAnew(covered, filter.words(), SearchHit::hit, SearchHit::with)
        : covered;
  }

  public long count(SearchFilter filter) {
    return hits.count(filter);
  }
}
