package org.rapporteur.storage.search;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Hit;
import org.rapporteur.incident.Standing;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.report.Report;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchHit;
import org.rapporteur.search.SearchKind;
import org.rapporteur.search.SearchSort;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.Select;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.report.CitedReportRows;

/** Finds words in incidents and sections of the reports' current revisions. */
@ApplicationScoped
public class SearchRepository {

  /**
   * The passages are looked up for the hits of the page only: it is the dear part. So are the
   * reports; how many hits there are PostgreSQL can only guess.
   */
  private static final String PAGE =
      """
      select best.kind, best.id, best.rank,
             case when best.place is not null
               then (select {incident} from incident i where i.key = best.place)
               else (select {section} from revision_text t where t.revision = v.id)
             end as headline,
      {report}
      from (select * from ({parts}) as hits order by {order} limit {limit}) as best
        cross join lateral (select * from revision where id = best.revision limit 1) as v
        join report r on r.id = v.report
        join series s on s.code = r.series
        left join lateral (select * from section where revision = v.id and ordinal = best.section limit 1) as h on true
      order by {order}\
      """
          .replace("{report}", CitedReportRows.COLUMNS);

  private static final String SECTION =
      "h.heading || E'\\n' || substring(t.canonical_text from h.span_start + 1 for h.span_end - h.span_start)";

  private final Reads reads;

  SearchRepository(Reads reads) {
    this.reads = reads;
  }

  /** What fits the words, in an order. */
  public List<SearchHit> list(
      SearchFilter filter,
      Order<SearchHit, SearchSort> order,
      @Nullable Position after,
      int limit) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    if (!order.equals(SearchSort.FOUND)) {
      return list(
          filter,
          part -> Keyset.of(order, key -> part.column(key, filter.names())),
          Shelf.ALL,
          after,
          limit);
    }
    return new Shelves<SearchHit>(
            EditionCensus.of(reads, inEdition(filter)),
            (shelf, past, most) ->
                list(
                    filter,
                    part -> part.order(shelf, filter.names()),
                    shelf,
                    shelf.within(past),
                    most))
        .list(after, limit);
  }

  /** How much fits the words. */
  public long count(SearchFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    String hits =
        SearchPart.of(filter).stream()
            .map(part -> part.select("1", part.conditions(filter)))
            .collect(Collectors.joining(" union all "));
    return reads.one(
        select(filter, "select count(*) as hits from (" + hits + ") as hits"),
        row -> row.number("hits"));
  }

  private List<SearchHit> list(
      SearchFilter filter,
      Function<SearchPart, Keyset> order,
      Shelf shelf,
      @Nullable Position after,
      int limit) {
    List<String> parts = new ArrayList<>();
    for (SearchPart part : SearchPart.of(filter)) {
      Keyset keyset = order.apply(part);
      SqlConditions wanted = keyset.after(after, part.conditions(filter, shelf));
      parts.add(part.page(keyset, wanted, filter.names(), limit));
    }
    Keyset all = order.apply(SearchPart.INCIDENTS);
    String page =
        PAGE.replace("{parts}", String.join("\nunion all\n", parts))
            .replace("{order}", all.orderByNames())
            .replace("{limit}", String.valueOf(limit))
            .replace("{incident}", SearchSql.headline("i.text", filter.names()))
            .replace("{section}", SearchSql.headline(SECTION, filter.names()));
    Select select =
        select(filter, page)
            .with(all.after(after, SearchPart.INCIDENTS.conditions(filter, shelf)).parameters());
    return reads.list(select, row -> hit(row, shelf));
  }

  private static Select inEdition(SearchFilter filter) {
    String hits =
        SearchPart.of(filter).stream()
            .map(part ->
                "(%s and %s.edition = newest.edition limit %d)"
                    .formatted(
                        part.select("1", part.conditions(filter)),
                        part.alias(),
                        Standing.MOST_RANKED + 1))
            .collect(Collectors.joining(" union all "));
    return select(filter, hits);
  }

  private static Select select(SearchFilter filter, String sql) {
    return new Select(sql)
        .with(SearchPart.INCIDENTS.conditions(filter).parameters())
        .with("words", filter.words())
        .plannedForItsValues();
  }

  private static SearchHit hit(Row row, Shelf shelf) {
    Report report = CitedReportRows.report(row);
    float rank = row.real("rank");
    return new SearchHit(
        row.code("kind", SearchKind.class),
        row.text("id"),
        report,
        report.content().sections().stream().findFirst().orElse(null),
        new Hit(rank, row.text("headline"), shelf.standing(rank)));
  }
}
