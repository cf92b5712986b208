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
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.Tiles;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.storage.Keyset;
import org.rapporteur.storage.Row;
import org.rapporteur.storage.SqlConditions;
import org.rapporteur.storage.Tuples;

/** Which claims answer for a day, and for all days. */
@ApplicationScoped
public class ClaimResolution {

  private static final String NATURAL = FactOrder.keyset(FactSort.NATURAL).orderBy();

  private static final int FEW_COUNTRIES = 5;

  private final EntityManager entities;
  private final ClaimRepository claims;

  ClaimResolution(EntityManager entities, ClaimRepository claims) {
    this.entities = entities;
    this.claims = claims;
  }

  /** The claims in force on a day. */
  public List<ClaimInForce> listOn(
      LocalDate day,
      ClaimFilter filter,
      Order<ClaimInForce, FactSort> order,
      @Nullable Position after,
      int limit) {
    Keyset keyset = FactOrder.keyset(order);
    return list(onDay(day), filter, keyset.after(after, answers(filter)), keyset.orderBy(), limit);
  }

  /** How many claims are in force on a day. */
  public long countOn(LocalDate day, ClaimFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    Query query =
        create(
            onDay(day),
            filter,
            answers(filter),
            "select count(*) from in_force where\n",
            "",
            Long.class);
    return (Long) query.getSingleResult();
  }

  /** All claims in force on a day, in the natural order. */
  public List<ClaimInForce> listAllOn(LocalDate day, ClaimFilter filter) {
    return listOn(day, filter, FactSort.NATURAL, null, Integer.MAX_VALUE);
  }

  /** The claims in force on each of some days; what other sources say besides is left out. */
  public List<ClaimInForce> listOnEach(List<LocalDate> days, ClaimFilter filter) {
    String written = days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    Days asked =
        new Days(ResolutionSql.SOME_DAYS, ResolutionSql.FOR_EVERY_SUBJECT, Map.of("days", written));
    Query query =
        create(
            asked,
            filter,
            answers(filter),
            ResolutionSql.ROWS_WHERE,
            "\norder by " + NATURAL,
            Tuple.class);
    return new InForceRows(Tuples.rowsOf(query), List.of()).withClaims(claims::listByIds);
  }

  /** The claims in force on all days, each with the days that it answers for alike. */
  public List<ClaimInForce> listHistory(ClaimFilter filter) {
    Days asked = new Days(ResolutionSql.EVERY_CHANGE, ResolutionSql.FOR_ITS_SUBJECT, Map.of());
    return Tiles.join(list(asked, filter, answers(filter), NATURAL, Integer.MAX_VALUE));
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

  private static Days onDay(LocalDate day) {
    return new Days(ResolutionSql.ONE_DAY, ResolutionSql.FOR_EVERY_SUBJECT, Map.of("asOf", day));
  }

  private List<ClaimInForce> list(
      Days days, ClaimFilter filter, SqlConditions wanted, String order, int limit) {
    if (filter.isOfNoCountry()) {
      return List.of();
    }
    Query query =
        create(
            days,
            filter,
            wanted,
            ResolutionSql.pageWhere(order),
            ResolutionSql.besidesPage(order, limit),
            Tuple.class);
    List<Row> rows = Tuples.rowsOf(query);
    int onPage = (int) rows.stream().filter(row -> !row.isNull("number")).count();
    return new InForceRows(rows.subList(0, onPage), rows.subList(onPage, rows.size()))
        .withClaims(claims::listByIds);
  }

  private static SqlConditions answers(ClaimFilter filter) {
    return new SqlConditions(ResolutionSql.ANSWERS)
        .in("value", "values", filter.values())
        .in(
            "participation",
            "participations",
            filter.participations().stream().map(Enum::name).toList());
  }

  private Query create(
      Days days,
      ClaimFilter filter,
      SqlConditions wanted,
      String before,
      String after,
      Class<?> result) {
    SqlConditions known = known(filter);
    Query query =
        wanted.query(
            sql -> entities.createNativeQuery(sql, result),
            statement(days, filter, known.sql()) + before,
            after);
    known.bind(query);
    bindKnownAt(query, filter);
    days.parameters().forEach(query::setParameter);
    return query;
  }

  private static String statement(Days days, ClaimFilter filter, String known) {
    if (!days.asked().equals(ResolutionSql.ONE_DAY) || areFew(filter.countries())) {
      return ResolutionSql.inForce(days.asked(), days.subject(), known);
    }
    List<Indicator> indicators =
        filter.indicators().isEmpty() ? List.of(Indicator.values()) : filter.indicators();
    return ResolutionSql.inForceOnDay(
        indicators.stream().map(Indicator::name).collect(Collectors.joining(",")),
        filter.countries() == null ? "true" : "k.iso3 in (:countries)",
        known);
  }

  /** Of a few countries all claims are read sooner than is found out which of them matter. */
  private static boolean areFew(@Nullable List<String> countries) {
    return countries != null && countries.size() <= FEW_COUNTRIES;
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
