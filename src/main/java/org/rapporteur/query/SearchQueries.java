package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.ReportId;
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
    if (!filter.names().hides()) {
      return found;
    }
    Function<ReportId, NameCover> covers =
        names.of(filter.names(), found.stream().map(each -> each.report().id()).toList());
    List<SearchHit> covered =
        found.stream().map(each -> each.covered(covers.apply(each.report().id()))).toList();
    return names.foundAnew(covered, filter.words(), SearchHit::hit, SearchHit::with);
  }

  public long count(SearchFilter filter) {
    return hits.count(filter);
  }
}
