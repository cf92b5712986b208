package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.sql.Date;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.ReportedClaim;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.report.RevisionEntity;

/** Claims, and which of them answers for a day. */
@ApplicationScoped
public class ClaimRepository {

  /**
   * Ranks the sources that say anything by the day asked for, for each country, indicator and
   * jurisdiction: a sample after every real source; one that speaks for the day before one whose
   * word has to be carried forward, and of these the latest; then by class; then the later
   * publication.
   */
  private static final String RANKED =
      """
      with known as (
        select c.*,
               c.holds_to >= :asOf as covers,
               c.holds_to >= :asOf or c.stated_from <= :asOf and c.stated_to >= :asOf as speaks
        from claim c
        where c.holds_from <= :asOf and {known}
      ), source_of as (
        select country, indicator, jurisdiction, source, bool_or(speaks) as speaks, min(source_rank) as class,
               max(stated_to) as stated_to, max(published_on) as published_on
        from known group by country, indicator, jurisdiction, source
      ), placed as (
        select *, rank() over (partition by country, indicator, jurisdiction
                               order by class = 9, speaks desc, case when speaks then null else stated_to end desc,
                                        class, published_on desc nulls last, source) as place
        from source_of
      ), in_force as (
        select k.id, k.country, k.indicator, k.jurisdiction, k.holds_from, k.value, k.covers, p.class, p.place
        from known k join placed p using (country, indicator, jurisdiction, source)
        where k.covers or (not p.speaks and k.valid_until is null)
      ), answers as (
        select * from in_force where place = 1
      )
      """;

  /** A sample disagrees with samples only. */
  private static final String DISAGREEING =
      """
      place > 1 and covers
      and exists (select 1 from answers a where a.country = f.country and a.indicator = f.indicator
                    and a.jurisdiction = f.jurisdiction and (f.class < 9 or a.class = 9))
      and not exists (select 1 from answers a where a.country = f.country and a.indicator = f.indicator
                        and a.jurisdiction = f.jurisdiction and a.value = f.value)\
      """;

  private static final String ORDER =
      " order by country, indicator, jurisdiction, holds_from, id limit ";

  private final EntityManager entities;

  ClaimRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Stores what a revision claims. */
  public void addAll(RevisionEntity revision, List<Claim> claims, CanonicalText text, Instant at) {
    List<ClaimEntity> added = new ArrayList<>();
    for (Claim claim : claims) {
      ClaimEntity entity = new ClaimEntity(revision, claim, 1, text.quote(claim.evidence()), at);
      while (added.stream().anyMatch(other -> holdsTheSameSeat(entity, other))) {
        entity.seat++;
      }
      entities.persist(entity);
      added.add(entity);
    }
  }

  /** Closes all claims of a report in system time: another revision of it speaks from now on. */
  public void retract(String source, Instant at) {
    entities
        .createQuery(
            "update ClaimEntity set retractedAt = ?2 where source = ?1 and retractedAt is null")
        .setParameter(1, source)
        .setParameter(2, at)
        .executeUpdate();
  }

  /**
   * The claims in force that a filter lets through, by country, indicator, jurisdiction and date.
   */
  public List<ClaimInForce> listInForce(ClaimFilter filter, @Nullable Position after, int limit) {
    SqlConditions wanted = new SqlConditions("place = 1").in("value", "values", filter.values());
    wanted.after(
        "(country, indicator, jurisdiction, holds_from, id) > (:country, :indicator, :jurisdiction, :holdsFrom, :id)",
        after == null
            ? null
            : Map.of(
                "country", after.country(),
                "indicator", after.indicator().name(),
                "jurisdiction", after.jurisdiction(),
                "holdsFrom", after.holdsFrom(),
                "id", after.id()));
    if (filter.countries() != null && filter.countries().isEmpty()) {
      return List.of();
    }
    List<Tuple> rows = query(filter, wanted, limit);
    return withClaims(rows, listDisagreeing(filter, rows));
  }

  /** What other sources say for the day and no claim in force says, the best source first. */
  private List<Tuple> listDisagreeing(ClaimFilter filter, List<Tuple> rows) {
    List<String> countries =
        rows.stream().map(row -> row.get("country", String.class)).distinct().toList();
    SqlConditions disagreeing =
        new SqlConditions(DISAGREEING).in("country", "countriesShown", countries);
    return countries.isEmpty()
        ? List.of()
        : query(filter, disagreeing, Integer.MAX_VALUE).stream()
            .sorted(Comparator.comparing(row -> row.get("place", Long.class)))
            .toList();
  }

  private List<Tuple> query(ClaimFilter filter, SqlConditions wanted, int limit) {
    SqlConditions known =
        new SqlConditions("c.known @> cast(:knownAt as timestamptz)")
            .and(
                "c.indicator in (:indicators)",
                "indicators",
                filter.indicators().stream().map(Enum::name).toList())
            .and("c.country in (:countries)", "countries", filter.countries());
    var query =
        wanted.query(
            sql -> entities.createNativeQuery(sql, Tuple.class),
            RANKED.replace("{known}", known.sql()) + "select * from in_force f where ",
            ORDER + limit);
    known.bind(query);
    query.setParameter("asOf", filter.asOf());
    query.setParameter("knownAt", filter.knownAt());
    return tuples(query.getResultList());
  }

  private List<ClaimInForce> withClaims(List<Tuple> rows, List<Tuple> disagreeingRows) {
    List<Long> ids = new ArrayList<>();
    rows.forEach(row -> ids.add(id(row)));
    disagreeingRows.forEach(row -> ids.add(id(row)));
    Map<Long, ReportedClaim> claims = listByIds(ids);
    Map<List<Object>, List<ReportedClaim>> disagreeing =
        disagreeingRows.stream()
            .collect(
                Collectors.groupingBy(
                    ClaimRepository::subject,
                    Collectors.mapping(row -> claim(claims, row), Collectors.toList())));
    return rows.stream()
        .map(row ->
            new ClaimInForce(
                claim(claims, row),
                !row.get("covers", Boolean.class),
                disagreeing.getOrDefault(subject(row), List.of()),
                position(row)))
        .toList();
  }

  private Map<Long, ReportedClaim> listByIds(List<Long> ids) {
    if (ids.isEmpty()) {
      return Map.of();
    }
    return entities
        .createQuery(
            "from ClaimEntity c join fetch c.revision v join fetch v.report r join fetch r.series where c.id in ?1",
            ClaimEntity.class)
        .setParameter(1, ids)
        .getResultStream()
        .map(ClaimEntity::toStored)
        .collect(Collectors.toMap(ReportedClaim::id, Function.identity()));
  }

  private static boolean holdsTheSameSeat(ClaimEntity one, ClaimEntity other) {
    return one.indicator == other.indicator
        && one.jurisdiction.equals(other.jurisdiction)
        && one.seat == other.seat
        && one.reading.surelyMeets(other.reading);
  }

  private static List<Object> subject(Tuple row) {
    return List.of(row.get("country"), row.get("indicator"), row.get("jurisdiction"));
  }

  private static ReportedClaim claim(Map<Long, ReportedClaim> claims, Tuple row) {
    return Objects.requireNonNull(claims.get(id(row)), "a claim vanished within a transaction");
  }

  private static long id(Tuple row) {
    return row.get("id", Long.class);
  }

  private static Position position(Tuple row) {
    return new Position(
        row.get("country", String.class),
        Indicator.valueOf(row.get("indicator", String.class)),
        row.get("jurisdiction", String.class),
        day(row.get("holds_from")),
        id(row));
  }

  private static LocalDate day(Object date) {
    return date instanceof Date sql ? sql.toLocalDate() : (LocalDate) date;
  }

  @SuppressWarnings("unchecked") // the query was created for tuples
  private static List<Tuple> tuples(List<?> rows) {
    return (List<Tuple>) rows;
  }
}
