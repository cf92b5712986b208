package org.rapporteur.storage.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Hit;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.report.Report;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchHit;
import org.rapporteur.search.SearchKind;
import org.rapporteur.search.SearchSort;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.Tuples;
import org.rapporteur.storage.report.RevisionEntity;

/** Finds words in incidents and sections of the reports' current revisions. */
@ApplicationScoped
public class SearchRepository {

  private static final String INCIDENTS =
      """
      select 'INCIDENT' as kind, i.id as id, i.revision as revision, i.section as section, i.key as place,
             %s as rank
      from incident i join revision v on v.id = i.revision join report r on r.id = v.report
           left join section s on s.revision = i.revision and s.ordinal = i.section
      where %s and {conditions}
      """
          .formatted(SearchSql.rank("i.words"), SearchSql.matches("i.words"));

  private static final String SECTIONS =
      """
      select 'SECTION' as kind, r.id || '-' || s.ordinal as id, s.revision as revision, s.ordinal as section,
             cast(null as bigint) as place, %s as rank
      from section s join revision v on v.id = s.revision join report r on r.id = v.report
      where %s and {conditions}
      """
          .formatted(SearchSql.rank("s.words"), SearchSql.matches("s.words"));

  /** The passages are looked up for the hits of the page only: it is the dear part. */
  private static final String WITH_HEADLINE =
      """
      select kind, id, revision, section, rank,
             case when place is not null
               then (select %s from incident i where i.key = place)
               else (select %s from section s join revision_text t on t.revision = s.revision
                     where s.revision = best.revision and s.ordinal = best.section)
             end as headline
      from (select * from (%%s) as hits where %%s order by %%s limit %%d) as best
      order by %%s\
      """
          .formatted(
              SearchSql.headline("i.text"),
              SearchSql.headline(
                  "s.heading || E'\\n' || substring(t.canonical_text from s.span_start + 1 for s.span_end - s.span_start)"));

  private final EntityManager entities;

  SearchRepository(EntityManager entities) {
    this.entities = entities;
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
    Keyset keyset = Keyset.of(order, SearchRepository::column);
    SqlConditions wanted = keyset.after(after, new SqlConditions("true"));
    String sql =
        WITH_HEADLINE.formatted(
            hits(filter), wanted.sql(), keyset.orderBy(), limit, keyset.orderBy());
    Query query = entities.createNativeQuery(sql, Tuple.class);
    wanted.bind(query);
    bind(query, filter);
    List<Tuple> rows = Tuples.of(query);
    Map<Long, Report> reports = reports(rows);
    return rows.stream().map(row -> hit(row, reports)).toList();
  }

  /** How much fits the words. */
  public long count(SearchFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    Query query =
        entities.createNativeQuery(
            "select count(*) from (" + hits(filter) + ") as hits", Long.class);
    bind(query, filter);
    return (Long) query.getSingleResult();
  }

  private static String hits(SearchFilter filter) {
    String conditions = conditions(filter).sql();
    List<String> parts = new ArrayList<>();
    if (filter.wants(SearchKind.INCIDENT)) {
      parts.add(INCIDENTS.replace("{conditions}", conditions));
    }
    if (filter.wants(SearchKind.SECTION)) {
      parts.add(SECTIONS.replace("{conditions}", conditions));
    }
    return String.join("union all\n", parts);
  }

  private static void bind(Query query, SearchFilter filter) {
    conditions(filter).bind(query);
    query.setParameter("words", filter.words());
  }

  private static SqlConditions conditions(SearchFilter filter) {
    return new SqlConditions("v.superseded_at is null")
        .and("r.country in (:countries)", "countries", filter.countries())
        .and("r.edition = :edition", "edition", filter.edition())
        .and(
            ":coverageYear between extract(year from v.coverage_from) and extract(year from v.coverage_to)",
            "coverageYear",
            filter.coverageYear())
        .in("s.topic", "topics", filter.topics().stream().map(Enum::name).toList());
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

  private static SearchHit hit(Tuple row, Map<Long, Report> reports) {
    Report report =
        Objects.requireNonNull(reports.get(row.get("revision", Long.class)), "a report vanished");
    Integer ordinal = row.get("section", Integer.class);
    return new SearchHit(
        SearchKind.valueOf(row.get("kind", String.class)),
        row.get("id", String.class),
        report,
        report.content().sections().stream()
            .filter(section -> Integer.valueOf(section.ordinal()).equals(ordinal))
            .findFirst()
            .orElse(null),
        new Hit(row.get("rank", Float.class), row.get("headline", String.class)));
  }

  private static String column(SearchSort key) {
    return switch (key) {
      case RANK -> "rank";
      case ID -> "id";
    };
  }
}
