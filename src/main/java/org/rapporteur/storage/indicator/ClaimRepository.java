package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.ChangeAuthor;
import org.rapporteur.indicator.ClaimListFilter;
import org.rapporteur.indicator.ClaimSort;
import org.rapporteur.indicator.CountryClaim;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Select;
import org.rapporteur.storage.SqlConditions;

/** Claims, one by one: storing, closing and listing them. */
@ApplicationScoped
public class ClaimRepository {

  private final EntityManager entities;
  private final Reads reads;

  ClaimRepository(EntityManager entities, Reads reads) {
    this.entities = entities;
    this.reads = reads;
  }

  /** Stores what a text claims, besides what is still claimed by the same source. */
  public List<ClaimEntity> addAll(
      ClaimSource from, List<CountryClaim> claims, CanonicalText text, Instant at) {
    Map<String, List<ClaimEntity>> seated = new HashMap<>();
    listOpen(from.id()).forEach(open -> seated(seated, open.country).add(open));
    List<ClaimEntity> added = new ArrayList<>();
    for (CountryClaim claim : claims) {
      ClaimEntity entity = new ClaimEntity(claim, from, text.quote(claim.claim().evidence()), at);
      List<ClaimEntity> others = seated(seated, claim.country());
      while (others.stream().anyMatch(entity::holdsTheSeatOf)) {
        entity.seat++;
      }
      others.add(entity);
      entities.persist(entity);
      added.add(entity);
    }
    return added;
  }

  private static List<ClaimEntity> seated(Map<String, List<ClaimEntity>> seated, String country) {
    return seated.computeIfAbsent(country, iso3 -> new ArrayList<>());
  }

  /** Closes all claims of a source in system time. */
  public void retractAll(String source, RetractionColumns why) {
    entities
        .createQuery(
            """
            update ClaimEntity set retraction.retractedAt = ?2, retraction.role = ?3, retraction.reason = ?4
            where source = ?1 and retraction.retractedAt is null\
            """)
        .setParameter(1, source)
        .setParameter(2, why.retractedAt())
        .setParameter(3, why.role())
        .setParameter(4, why.reason())
        .executeUpdate();
  }

  /** The claims of a source that it still makes. */
  public List<ClaimEntity> listOpen(String source) {
    return entities
        .createQuery(
            "from ClaimEntity where source = ?1 and retraction.retractedAt is null",
            ClaimEntity.class)
        .setParameter(1, source)
        .getResultList();
  }

  /** The claims of a source that a person closed, so that it does not make them again. */
  public List<ClaimEntity> listRetractedByPeople(String source) {
    return entities
        .createQuery(
            "from ClaimEntity where source = ?1 and retraction.role in ?2", ClaimEntity.class)
        .setParameter(1, source)
        .setParameter(2, List.of(ChangeAuthor.EDITOR, ChangeAuthor.ADMIN))
        .getResultList();
  }

  /** Makes what was stored visible to the statements that follow. */
  public void flush() {
    entities.flush();
  }

  public Optional<ClaimEntity> find(long id) {
    return Optional.ofNullable(entities.find(ClaimEntity.class, id));
  }

  /** A claim as it is recorded. */
  public Optional<RecordedClaim> findRecorded(long id) {
    Select select = new Select(ClaimRows.SELECT_WHERE + "c.id = :id").with("id", id);
    return reads.list(select, ClaimRows::recorded).stream().findFirst();
  }

  /** The claims that a filter lets through. */
  public List<RecordedClaim> list(
      ClaimListFilter filter,
      Order<RecordedClaim, ClaimSort> order,
      @Nullable Position after,
      int limit) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    Keyset keyset = Keyset.of(order, ClaimRepository::column);
    Select select =
        keyset
            .after(after, conditions(filter))
            .select(ClaimRows.SELECT_WHERE, "\norder by " + keyset.orderBy() + " limit " + limit);
    return reads.list(select, ClaimRows::recorded);
  }

  /** How many claims a filter lets through. */
  public long count(ClaimListFilter filter) {
    return filter.isOfNoCountry()
        ? 0
        : reads.one(
            conditions(filter).select("select count(*) as claims from claim c where ", ""),
            row -> row.number("claims"));
  }

  private static String column(ClaimSort key) {
    return switch (key) {
      case ID -> "c.id";
      case COUNTRY -> "c.country";
      case INDICATOR -> "c.indicator";
      case RECORDED_AT -> "c.recorded_at";
    };
  }

  private static SqlConditions conditions(ClaimListFilter filter) {
    return new SqlConditions("c.id > 0")
        .and("c.country in (<countries>)", "countries", filter.countries())
        .in("c.indicator", "indicators", filter.indicators().stream().map(Enum::name).toList())
        .and("c.source = :source", "source", filter.source())
        .and("c.recorded_at <= :knownAt", "knownAt", filter.knownAt())
        .and(
            "(c.retracted_at is null or c.retracted_at > :openAt)",
            "openAt",
            filter.retracted() ? null : filter.moment());
  }
}
