package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.Tiles;
import org.rapporteur.storage.SqlConditions;

/** Which claims answer for a day, and for all days. */
@ApplicationScoped
public class ClaimResolution {

  private final EntityManager entities;
  private final ClaimRepository claims;

  ClaimResolution(EntityManager entities, ClaimRepository claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /** The claims in force on a day, by country, indicator, jurisdiction and date. */
  public List<ClaimInForce> listOn(
      LocalDate day, ClaimFilter filter, @Nullable Position after, int limit) {
    return list(
        new Days(ResolutionSql.ONE_DAY, ResolutionSql.FOR_EVERY_SUBJECT, Map.of("asOf", day)),
        filter,
        after,
        limit);
  }

  /** The claims in force on each of some days; what other sources say besides is left out. */
  public List<ClaimInForce> listOnEach(List<LocalDate> days, ClaimFilter filter) {
    String written = days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    Days asked =
        new Days(ResolutionSql.SOME_DAYS, ResolutionSql.FOR_EVERY_SUBJECT, Map.of("days", written));
    return new InForceRows(query(asked, filter, answers(filter), Integer.MAX_VALUE), List.of())
        .withClaims(claims::listByIds);
  }

  /** The claims in force on all days, each with the days that it answers for alike. */
  public List<ClaimInForce> listHistory(ClaimFilter filter) {
    Days asked = new Days(ResolutionSql.EVERY_CHANGE, ResolutionSql.FOR_ITS_SUBJECT, Map.of());
    return Tiles.join(list(asked, filter, null, Integer.MAX_VALUE));
  }

  /** Codes of the countries of which anything is known, in order. */
  public List<String> listCountries(ClaimFilter filter, String from, int limit) {
    SqlConditions conditions = known(filter).and("c.country >= :from", "from", from);
    Query query =
        conditions.query(
            sql -> entities.createNativeQuery(sql, String.class),
            "select distinct c.country from claim c where ",
            " order by 1 limit " + limit);
    bindKnownAt(query, filter);
    @SuppressWarnings("unchecked") // the query was created for strings
    List<String> countries = query.getResultList();
    return countries;
  }

  /** Which days are asked for. */
  private record Days(String asked, String subject, Map<String, Object> parameters) {}

  private List<ClaimInForce> list(
      Days days, ClaimFilter filter, @Nullable Position after, int limit) {
    if (filter.countries() != null && filter.countries().isEmpty()) {
      return List.of();
    }
    List<Tuple> rows = query(days, filter, after(answers(filter), after), limit);
    return new InForceRows(rows, listBesides(days, filter, rows)).withClaims(claims::listByIds);
  }

  private static SqlConditions answers(ClaimFilter filter) {
    return new SqlConditions(ResolutionSql.ANSWERS)
        .in("value", "values", filter.values())
        .in(
            "participation",
            "participations",
            filter.participations().stream().map(Enum::name).toList());
  }

  private static SqlConditions after(SqlConditions wanted, @Nullable Position after) {
    return wanted.after(
        "(country, indicator, jurisdiction, holds_from, id) > (:country, :indicator, :jurisdiction, :holdsFrom, :id)",
        after == null
            ? null
            : Map.of(
                "country", after.country(),
                "indicator", after.indicator().name(),
                "jurisdiction", after.jurisdiction(),
                "holdsFrom", after.holdsFrom(),
                "id", after.id()));
  }

  private List<Tuple> listBesides(Days days, ClaimFilter filter, List<Tuple> rows) {
    List<String> countries =
        rows.stream().map(row -> row.get("country", String.class)).distinct().toList();
    return countries.isEmpty()
        ? List.of()
        : query(
            days,
            filter,
            new SqlConditions(ResolutionSql.BESIDES).in("country", "countriesShown", countries),
            Integer.MAX_VALUE);
  }

  private List<Tuple> query(Days days, ClaimFilter filter, SqlConditions wanted, int limit) {
    SqlConditions known = known(filter);
    Query query =
        wanted.query(
            sql -> entities.createNativeQuery(sql, Tuple.class),
            ResolutionSql.inForce(days.asked(), days.subject(), known.sql()),
            ResolutionSql.ORDER + limit);
    known.bind(query);
    bindKnownAt(query, filter);
    days.parameters().forEach(query::setParameter);
    return InForceRows.tuples(query.getResultList());
  }

  private static SqlConditions known(ClaimFilter filter) {
    return new SqlConditions("c.known @> cast(:knownAt as timestamptz)")
        .in("c.indicator", "indicators", filter.indicators().stream().map(Enum::name).toList())
        .and("c.country in (:countries)", "countries", filter.countries());
  }

  private static void bindKnownAt(Query query, ClaimFilter filter) {
    query.setParameter("knownAt", filter.moment());
  }
}
