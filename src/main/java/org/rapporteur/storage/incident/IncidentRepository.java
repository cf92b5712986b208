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
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.Tuples;
import org.rapporteur.storage.report.RevisionEntity;
import org.rapporteur.storage.search.SearchSql;

/** Incidents of the reports' current revisions. */
@ApplicationScoped
public class IncidentRepository {

  private static final String FROM =
      """
      from incident i
      join revision v on v.id = i.revision
      join report r on r.id = v.report
      where
      """;

  private final EntityManager entities;

  IncidentRepository(EntityManager entities) {
    this.entities = entities;
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
    Keyset keyset = Keyset.of(order, IncidentRepository::column);
    List<?> keys =
        keyset
            .after(after, conditions(filter))
            .query(
                sql -> entities.createNativeQuery(sql, Long.class),
                "select i.key " + FROM,
                "\norder by " + keyset.orderBy() + " limit " + limit)
            .getResultList();
    if (keys.isEmpty()) {
      return List.of();
    }
    Map<String, Hit> hits = hits(keys, filter.words());
    return listByKeys(keys).stream()
        .map(found -> found.found(hits.get(found.id())))
        .sorted(order.comparator())
        .toList();
  }

  /** How many incidents a filter lets through. */
  public long count(IncidentFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    return (Long)
        conditions(filter)
            .query(
                sql -> entities.createNativeQuery(sql, Long.class), "select count(*) " + FROM, "")
            .getSingleResult();
  }

  public Optional<ReportedIncident> find(String id) {
    List<?> keys =
        new SqlConditions("v.superseded_at is null")
            .and("i.id = :id", "id", id)
            .query(sql -> entities.createNativeQuery(sql, Long.class), "select i.key " + FROM, "")
            .getResultList();
    return keys.isEmpty() ? Optional.empty() : listByKeys(keys).stream().findFirst();
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

  /** How well the words fit some incidents, by id. */
  private Map<String, Hit> hits(List<?> keys, @Nullable String words) {
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
                row -> new Hit(row.get("rank", Float.class), row.get("headline", String.class))));
  }

  private List<ReportedIncident> listByKeys(List<?> keys) {
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
        .toList();
  }

  private static String column(IncidentSort key) {
    return switch (key) {
      // The same as r.id, in the table by which the current revisions are found in this order.
      case REPORT -> "v.report";
      case ORDINAL -> "i.ordinal";
      case COUNTRY -> "r.country";
      case EDITION -> "r.edition";
      case RANK -> SearchSql.rank("i.words");
      case FROM -> "coalesce(i.earliest, date '" + IncidentSort.NO_DAY + "')";
    };
  }

  private static ReportedIncident toStored(IncidentEntity entity) {
    RevisionEntity revision = Objects.requireNonNull(entity.revision, "an incident has a revision");
    return new ReportedIncident(
        entity.id, revision.toCitedReport(), entity.toIncident(), entity.text, null);
  }

  static SqlConditions conditions(IncidentFilter filter) {
    return new SqlConditions("v.superseded_at is null")
        .and("r.country in (:countries)", "countries", filter.countries())
        .and("r.edition = :edition", "edition", filter.edition())
        .and(
            ":coverageYear between extract(year from v.coverage_from) and extract(year from v.coverage_to)",
            "coverageYear",
            filter.coverageYear())
        .and("r.id = :report", "report", filter.report())
        .and(
            "exists (select 1 from incident_act a where a.incident = i.key and a.act in (:acts))",
            "acts",
            names(filter.acts()))
        .and(
            "exists (select 1 from section s where s.revision = i.revision and s.ordinal = i.section and s.topic in (:topics))",
            "topics",
            names(filter.topics()))
        .and("i.latest >= :from", "from", filter.from())
        .and("i.earliest <= :to", "to", filter.to())
        .and(
            "exists (select 1 from incident_person p where p.incident = i.key and %s)"
                .formatted(SearchSql.namedLike("p.folded", "person")),
            "person",
            filter.person())
        .and(
            "exists (select 1 from incident_place l where l.incident = i.key and %s)"
                .formatted(SearchSql.holds("l.folded", "place")),
            "place",
            filter.place())
        .and(SearchSql.matches("i.words"), "words", filter.words());
  }

  private static @Nullable List<String> names(List<? extends Enum<?>> codes) {
    return codes.isEmpty() ? null : codes.stream().map(code -> code.name()).toList();
  }
}
