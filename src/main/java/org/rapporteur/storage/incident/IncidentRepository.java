package org.rapporteur.storage.incident;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Select;
import org.rapporteur.storage.SqlConditions;
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
  private final Reads reads;

  IncidentRepository(EntityManager entities, Reads reads) {
    this.entities = entities;
    this.reads = reads;
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
    Keyset keyset = Keyset.of(order, key -> walk.column(key, filter.names()));
    Select keys = walk.select(filter, keyset, keyset.after(after, walk.conditions(filter)), limit);
    return list(keys, filter.words() == null ? null : filter.names(), Shelf.ALL).stream()
        .sorted(order.comparator())
        .toList();
  }

  private List<ReportedIncident> listFound(
      IncidentFilter filter, @Nullable Position after, int limit) {
    Select hits =
        IncidentConditions.of(filter)
            .select("select 1 " + FOUND, " and i.edition = newest.edition");
    return new Shelves<>(
            EditionCensus.of(reads, hits),
            (shelf, past, most) -> listShelf(filter, shelf, past, most))
        .list(after, limit);
  }

  private List<ReportedIncident> listShelf(
      IncidentFilter filter, Shelf shelf, @Nullable Position after, int limit) {
    Keyset keyset = shelf.order(SearchSql.rank("i", filter.names()), "i.report", "i.ordinal");
    SqlConditions conditions =
        IncidentConditions.of(filter)
            .and("i.edition = :shelf", "shelf", shelf.isAll() ? null : shelf.edition());
    Select keys =
        keyset
            .after(shelf.within(after), conditions)
            .select("select i.key " + FOUND, " order by " + keyset.orderBy() + " limit " + limit);
    return list(keys, filter.names(), shelf).stream()
        .sorted(IncidentSort.FOUND.comparator())
        .toList();
  }

  public Optional<ReportedIncident> find(String id) {
    Select keys =
        new SqlConditions("v.superseded_at is null")
            .and("i.id = :id", "id", id)
            .select("select i.key " + FROM, "");
    return list(keys, null, Shelf.ALL).stream().findFirst();
  }

  /** The incidents with some keys, in any order. */
  private List<ReportedIncident> list(Select keys, @Nullable NamePolicy searched, Shelf shelf) {
    Select select =
        new Select(IncidentRow.select(keys.sql(), searched))
            .with(keys.parameters())
            .plannedForItsValues();
    List<IncidentRow> rows = reads.list(select, row -> IncidentRow.of(row, shelf));
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<Long, PartRows> parts = PartRows.of(reads, rows.stream().map(IncidentRow::key).toList());
    return rows.stream()
        .map(row -> row.with(parts.getOrDefault(row.key(), PartRows.none())))
        .toList();
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
}
