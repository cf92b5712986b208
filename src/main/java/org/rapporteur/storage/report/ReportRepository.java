package org.rapporteur.storage.report;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportFilter;
import org.rapporteur.report.ReportId;
import org.rapporteur.report.ReportSort;
import org.rapporteur.report.Revision;
import org.rapporteur.report.Series;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Select;
import org.rapporteur.storage.SqlConditions;

/** Reports, their revisions and texts. */
@ApplicationScoped
public class ReportRepository implements PanacheRepositoryBase<ReportEntity, String> {

  private static final String FROM =
      "from revision v join report r on r.id = v.report join series s on s.code = r.series where ";

  private final EntityManager entities;
  private final Reads reads;

  ReportRepository(EntityManager entities, Reads reads) {
    this.entities = entities;
    this.reads = reads;
  }

  /** The report of that identity, created when it does not exist. */
  public ReportEntity getOrAdd(ReportId id) {
    ReportEntity existing = findById(id.toString());
    if (existing != null) {
      return existing;
    }
    ReportEntity added =
        new ReportEntity(id, entities.getReference(SeriesEntity.class, id.series()));
    persist(added);
    return added;
  }

  public Optional<RevisionEntity> findCurrentRevision(String report) {
    return entities
        .createQuery(
            """
            from RevisionEntity v join fetch v.report r join fetch r.series
            where r.id = ?1 and v.supersededAt is null\
            """,
            RevisionEntity.class)
        .setParameter(1, report)
        .getResultList()
        .stream()
        .findFirst();
  }

  /** All revisions of a report, by number. */
  public List<Revision> listRevisions(String report) {
    return entities
        .createQuery(
            "from RevisionEntity where report.id = ?1 order by number", RevisionEntity.class)
        .setParameter(1, report)
        .getResultList()
        .stream()
        .map(RevisionEntity::toRevision)
        .toList();
  }

  /** The number of the last revision that a report has had; 0: there is none. */
  public int lastNumber(String report) {
    return entities
        .createQuery(
            "select coalesce(max(number), 0) from RevisionEntity where report.id = ?1",
            Integer.class)
        .setParameter(1, report)
        .getSingleResult();
  }

  public void addRevision(RevisionEntity revision, CanonicalText text) {
    entities.persist(revision);
    entities.persist(new RevisionTextEntity(revision, text.value()));
  }

  /** Closes a revision, at once: the database allows one open revision at a time. */
  public void supersede(RevisionEntity revision, Instant at) {
    revision.supersede(at);
    entities.flush();
  }

  /** The canonical text of a report's current revision. */
  public Optional<CanonicalText> findText(String report) {
    return entities
        .createQuery(
            """
            select t.canonicalText from RevisionTextEntity t, RevisionEntity v
            where t.revision = v.id and v.report.id = ?1 and v.supersededAt is null\
            """,
            String.class)
        .setParameter(1, report)
        .getResultList()
        .stream()
        .findFirst()
        .map(CanonicalText::of);
  }

  /** The reports that a filter lets through. */
  public List<Report> list(
      ReportFilter filter, Order<Report, ReportSort> order, @Nullable Position after, int limit) {
    Keyset keyset = Keyset.of(order, ReportRepository::column);
    Select page =
        keyset
            .after(after, conditions(filter))
            .select("select v.id " + FROM, " order by " + keyset.orderBy() + " limit " + limit);
    List<Long> revisions = reads.list(page, row -> row.number("id"));
    return entities
        .createQuery(
            "from RevisionEntity v join fetch v.report r join fetch r.series where v.id in ?1",
            RevisionEntity.class)
        .setParameter(1, revisions)
        .getResultList()
        .stream()
        .map(RevisionEntity::toReport)
        .sorted(order.comparator())
        .toList();
  }

  /** How many reports a filter lets through. */
  public long count(ReportFilter filter) {
    return reads.one(
        conditions(filter).select("select count(*) as reports " + FROM, ""),
        row -> row.number("reports"));
  }

  /** The report on a country that speaks of the latest time by a day, as known at a moment. */
  public Optional<Report> findLatest(String iso3, LocalDate day, Instant knownAt) {
    return entities
        .createQuery(
            """
            from RevisionEntity v join fetch v.report r join fetch r.series
            where r.country = ?1 and v.coverageFrom <= ?2
              and v.recordedAt <= ?3 and (v.supersededAt is null or v.supersededAt > ?3)
            order by r.series.sample, v.coverageTo desc, v.publishedOn desc, r.id\
            """,
            RevisionEntity.class)
        .setParameter(1, iso3)
        .setParameter(2, day)
        .setParameter(3, knownAt)
        .setMaxResults(1)
        .getResultList()
        .stream()
        .findFirst()
        .map(RevisionEntity::toReport);
  }

  /** All series, by code. */
  public List<Series> listSeries() {
    return entities
        .createQuery("from SeriesEntity order by code", SeriesEntity.class)
        .getResultList()
        .stream()
        .map(SeriesEntity::toSeries)
        .toList();
  }

  /** Makes the stored series those given; what is no longer among them stays. */
  public void loadSeries(Collection<Series> series) {
    series.forEach(each -> entities.merge(new SeriesEntity(each)));
  }

  private static String column(ReportSort key) {
    return switch (key) {
      case ID -> "r.id";
      case COUNTRY -> "r.country";
      case EDITION -> "r.edition";
      case PUBLISHED_ON -> "coalesce(v.published_on, date '" + ReportSort.NO_DAY + "')";
    };
  }

  private static SqlConditions conditions(ReportFilter filter) {
    return new SqlConditions("v.superseded_at is null")
        .in("r.country", "countries", filter.countries())
        .and("r.edition = :edition", "edition", filter.edition())
        .and("s.code = :series", "series", filter.series())
        .and("lower(s.publisher) = :publisher", "publisher", lower(filter.publisher()))
        .and(
            ":coverageYear between extract(year from v.coverage_from) and extract(year from v.coverage_to)",
            "coverageYear",
            filter.coverageYear())
        .and(
            "position(:titleWords in lower(coalesce(v.title, '') || ' ' || coalesce(v.country_as_published, ''))) > 0",
            "titleWords",
            lower(filter.titleWords()));
  }

  private static @Nullable String lower(@Nullable String value) {
    return value == null ? null : value.toLowerCase(Locale.ROOT);
  }
}
