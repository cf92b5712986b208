package org.rapporteur.storage.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Hit;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Planning;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.Tuples;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.search.EditionCensus;
import org.rapporteur.storage.search.SearchSql;
import org.rapporteur.storage.search.Shelf;
import org.rapporteur.storage.search.Shelves;

/** Incidents of the reports' current revisions. */
@ApplicationScoped
public class IncidentRepository {

  private static final String FROM =
      """
      from incident i
      join revision v on v.id = i.revision
      where
      """;

  private static final String FOUND = "from incident i " + SearchSql.revisionOf("i") + " where ";

  private final EntityManager entities;
  private final Planning planning;

  IncidentRepository(EntityManager entities, Planning planning) {
    this.entities = entities;
    this.planning = planning;
  }

  public void addAll(RevisionEntity revision, List<Incident> incidents, CanonicalText text) {
    for (Incident incident : incidents) {
      entities.persist(new IncidentEntity(revision, incident, text.quote(incident.span())));
    }
  }

  /** The incidents that a filter lets through. */
  public List<ReportedIncident> list(
      IncidentFilter filter,
      Order<ReportedIncident, IncidentSort> order,
      @Nullable Position after,
      int limit) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    planning.forItsValues();
    return order.equals(IncidentSort.FOUND)
        ? listFound(filter, after, limit)
        : listWalked(filter, order, after, limit);
  }

  private List<ReportedIncident> listWalked(
      IncidentFilter filter,
      Order<ReportedIncident, IncidentSort> order,
      @Nullable Position after,
      int limit) {
    Walk walk = Walk.of(filter);
    Keyset keyset = Keyset.of(order, walk::column);
    SqlConditions conditions = keyset.after(after, walk.conditions(filter));
    Query query = entities.createNativeQuery(walk.sql(keyset, conditions.sql(), limit), Long.class);
    conditions.bind(query);
    walk.bind(query, filter);
    return listByKeys(query.getResultList(), filter.words(), Shelf.ALL).stream()
        .sorted(order.comparator())
        .toList();
  }

  private List<ReportedIncident> listFound(
      IncidentFilter filter, @Nullable Position after, int limit) {
    String inEdition =
        "select 1 "
            + FOUND
            + IncidentConditions.of(filter).sql()
            + " and i.edition = newest.edition";
    return new Shelves<>(
            EditionCensus.of(
                entities, inEdition, query -> IncidentConditions.of(filter).bind(query)),
            (shelf, past, most) -> listShelf(filter, shelf, past, most))
        .list(after, limit);
  }

  private List<ReportedIncident> listShelf(
      IncidentFilter filter, Shelf shelf, @Nullable Position after, int limit) {
    Keyset keyset = shelf.order(SearchSql.rank("i.words"), "i.report", "i.ordinal");
    SqlConditions conditions =
        IncidentConditions.of(filter)
            .and("i.edition = :shelf", "shelf", shelf.isAll() ? null : shelf.edition());
    List<?> keys =
        keyset
            .after(shelf.within(after), conditions)
            .query(
                sql -> entities.createNativeQuery(sql, Long.class),
                "select i.key " + FOUND,
                "\norder by " + keyset.orderBy() + " limit " + limit)
            .getResultList();
    return listByKeys(keys, filter.words(), shelf).stream()
        .sorted(IncidentSort.FOUND.comparator())
        .toList();
  }

  public Optional<ReportedIncident> find(String id) {
    List<?> keys =
        new SqlConditions("v.superseded_at is null")
            .and("i.id = :id", "id", id)
            .query(sql -> entities.createNativeQuery(sql, Long.class), "select i.key " + FROM, "")
            .getResultList();
    return listByKeys(keys, null, Shelf.ALL).stream().findFirst();
  }

  /**
   * How many incidents the reports on a country list that speak of the time up to a day, as known
   * at a moment.
   */
  public long count(String iso3, LocalDate day, Instant knownAt) {
    return entities
        .createQuery(
            """
            select count(*) from IncidentEntity i
            where i.revision.report.country = ?1 and i.revision.coverageFrom <= ?2
              and i.revision.recordedAt <= ?3
              and (i.revision.supersededAt is null or i.revision.supersededAt > ?3)\
            """,
            Long.class)
        .setParameter(1, iso3)
        .setParameter(2, day)
        .setParameter(3, knownAt)
        .getSingleResult();
  }

  /** How many incidents the current revision of a report has. */
  public int count(String report) {
    return entities
        .createQuery(
            "select count(*) from IncidentEntity where revision.report.id = ?1 and revision.supersededAt is null",
            Long.class)
        .setParameter(1, report)
        .getSingleResult()
        .intValue();
  }

  /** How well the words fit some incidents on a shelf, by id. */
  private Map<String, Hit> hits(List<?> keys, @Nullable String words, Shelf shelf) {
    if (words == null) {
      return Map.of();
    }
    Query query =
        entities
            .createNativeQuery(
                "select i.id, %s as rank, %s as headline from incident i where i.key in (:keys)"
                    .formatted(SearchSql.rank("i.words"), SearchSql.headline("i.text")),
                Tuple.class)
            .setParameter("keys", keys)
            .setParameter("words", words);
    return Tuples.of(query).stream()
        .collect(
            Collectors.toMap(
                row -> row.get("id", String.class),
                row ->
                    hit(row.get("rank", Float.class), row.get("headline", String.class), shelf)));
  }

  private static Hit hit(float rank, String headline, Shelf shelf) {
    return new Hit(rank, headline, shelf.standing(rank));
  }

  private List<ReportedIncident> listByKeys(List<?> keys, @Nullable String words, Shelf shelf) {
    if (keys.isEmpty()) {
      return List.of();
    }
    planning.once();
    Map<String, Hit> hits = hits(keys, words, shelf);
    return entities
        .createQuery(
            """
            from IncidentEntity i
            join fetch i.revision v join fetch v.report r join fetch r.series
            where i.key in ?1\
            """,
            IncidentEntity.class)
        .setParameter(1, keys)
        .getResultList()
        .stream()
        .map(IncidentRepository::toStored)
        .map(stored -> stored.found(hits.get(stored.id())))
        .toList();
  }

  private static ReportedIncident toStored(IncidentEntity entity) {
    RevisionEntity revision = Objects.requireNonNull(entity.revision, "an incident has a revision");
    return new ReportedIncident(
        entity.id, revision.toCitedReport(), entity.toIncident(), entity.text, null);
  }
}
