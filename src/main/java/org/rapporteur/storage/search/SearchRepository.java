package org.rapporteur.storage.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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
import org.rapporteur.storage.Planning;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.Tuples;
import org.rapporteur.storage.report.RevisionEntity;

/** Finds words in incidents and sections of the reports' current revisions. */
@ApplicationScoped
public class SearchRepository {

  /** The passages are looked up for the hits of the page only: it is the dear part. */
  private static final String WITH_HEADLINE =
      """
      select kind, id, revision, section, rank,
             case when place is not null
               then (select %s from incident i where i.key = place)
               else (select %s from section s join revision_text t on t.revision = s.revision
                     where s.revision = best.revision and s.ordinal = best.section)
             end as headline
      from (select * from (%%s) as hits order by %%s limit %%d) as best
      order by %%2$s\
      """
          .formatted(
              SearchSql.headline("i.text"),
              SearchSql.headline(
                  "s.heading || E'\\n' || substring(t.canonical_text from s.span_start + 1 for s.span_end - s.span_start)"));

  private final EntityManager entities;
  private final Planning planning;

  SearchRepository(EntityManager entities, Planning planning) {
    this.entities = entities;
    this.planning = planning;
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
    planning.forItsValues();
    if (!order.equals(SearchSort.FOUND)) {
      return list(filter, part -> Keyset.of(order, part::column), Shelf.ALL, after, limit);
    }
    return new Shelves<SearchHit>(
            EditionCensus.of(entities, inEdition(filter), query -> bind(query, filter)),
            (shelf, past, most) ->
                list(filter, part -> part.order(shelf), shelf, shelf.within(past), most))
        .list(after, limit);
  }

  /** How much fits the words. */
  public long count(SearchFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    planning.forItsValues();
    String hits =
        SearchPart.of(filter).stream()
            .map(part -> part.select("1", part.conditions(filter)))
            .collect(Collectors.joining(" union all "));
    Query query =
        entities.createNativeQuery("select count(*) from (" + hits + ") as hits", Long.class);
    bind(query, filter);
    return (Long) query.getSingleResult();
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
      parts.add(part.page(keyset, wanted, limit));
    }
    Keyset all = order.apply(SearchPart.INCIDENTS);
    String sql =
        WITH_HEADLINE.formatted(String.join("\nunion all\n", parts), all.orderByNames(), limit);
    Query query = entities.createNativeQuery(sql, Tuple.class);
    all.after(after, SearchPart.INCIDENTS.conditions(filter, shelf)).bind(query);
    query.setParameter("words", filter.words());
    List<Tuple> rows = Tuples.of(query);
    Map<Long, Report> reports = reports(rows);
    return rows.stream().map(row -> hit(row, reports, shelf)).toList();
  }

  private static String inEdition(SearchFilter filter) {
    return SearchPart.of(filter).stream()
        .map(part ->
            "(%s and %s.edition = newest.edition limit %d)"
                .formatted(
                    part.select("1", part.conditions(filter)),
                    part.alias(),
                    Standing.MOST_RANKED + 1))
        .collect(Collectors.joining(" union all "));
  }

  private static void bind(Query query, SearchFilter filter) {
    SearchPart.INCIDENTS.conditions(filter).bind(query);
    query.setParameter("words", filter.words());
  }

  private Map<Long, Report> reports(List<Tuple> rows) {
    List<Long> revisions =
        rows.stream().map(row -> row.get("revision", Long.class)).distinct().toList();
    return revisions.isEmpty()
        ? Map.of()
        : entities
            .createQuery(
                "from RevisionEntity v join fetch v.report r join fetch r.series where v.id in ?1",
                RevisionEntity.class)
            .setParameter(1, revisions)
            .getResultList()
            .stream()
            .collect(Collectors.toMap(RevisionEntity::id, RevisionEntity::toCitedReport));
  }

  private static SearchHit hit(Tuple row, Map<Long, Report> reports, Shelf shelf) {
    Report report =
        Objects.requireNonNull(reports.get(row.get("revision", Long.class)), "a report vanished");
    Integer ordinal = row.get("section", Integer.class);
    Float rank = row.get("rank", Float.class);
    return new SearchHit(
        SearchKind.valueOf(row.get("kind", String.class)),
        row.get("id", String.class),
        report,
        report.content().sections().stream()
            .filter(section -> Integer.valueOf(section.ordinal()).equals(ordinal))
            .findFirst()
            .orElse(null),
        new Hit(rank, row.get("headline", String.class), shelf.standing(rank)));
  }
}
