package org.rapporteur.storage.indicator;

import jakarta.enterprise.context.ApplicationScoped;
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
import org.rapporteur.storage.Reads;
import org.rapporteur.storage.Select;
import org.rapporteur.storage.SqlConditions;

/**
 * Which claims answer for a day, and for all days. What is known now is resolved already; what was
 * known at a moment is resolved when it is asked for.
 */
@ApplicationScoped
public class ClaimResolution {

  private static final int FEW_COUNTRIES = 5;

  private final Reads reads;

  ClaimResolution(Reads reads) {
    this.reads = reads;
  }

  /** The claims in force on a day. */
  public List<ClaimInForce> listOn(
      LocalDate day,
      ClaimFilter filter,
      Order<ClaimInForce, FactSort> order,
      @Nullable Position after,
      int limit) {
    return areFew(filter.countries())
        ? listOfFew(day, filter, order, after, limit)
        : listPage(day, filter, order, after, limit);
  }

  private List<ClaimInForce> listOfFew(
      LocalDate day,
      ClaimFilter filter,
      Order<ClaimInForce, FactSort> order,
      @Nullable Position after,
      int limit) {
    return listAll(onDay(day), filter, besides(filter)).stream()
        .filter(each -> after == null || order.isAfter(each, after))
        .sorted(order.comparator())
        .limit(limit)
        .toList();
  }

  private List<ClaimInForce> listPage(
      LocalDate day,
      ClaimFilter filter,
      Order<ClaimInForce, FactSort> order,
      @Nullable Position after,
      int limit) {
    Keyset keyset = FactOrder.keyset(order);
    SqlConditions wanted = keyset.after(after, answers(filter));
    String page = ResolutionSql.page(wanted.sql(), besides(filter), keyset.orderBy(), limit);
    return list(onDay(day), filter, wanted, page).stream().sorted(order.comparator()).toList();
  }

  /** How many claims are in force on a day. */
  public long countOn(LocalDate day, ClaimFilter filter) {
    if (filter.isOfNoCountry()) {
      return 0;
    }
    SqlConditions wanted = answers(filter);
    Select select =
        select(
            onDay(day),
            filter,
            wanted,
            "select count(*) as answers from in_force where " + wanted.sql());
    return reads.one(select, row -> row.number("answers"));
  }

  /** All claims in force on a day, in the natural order. */
  public List<ClaimInForce> listAllOn(LocalDate day, ClaimFilter filter) {
    return listOn(day, filter, FactSort.NATURAL, null, Integer.MAX_VALUE);
  }

  /** The claims in force on each of some days; what other sources say besides is left out. */
  public List<ClaimInForce> listOnEach(List<LocalDate> days, ClaimFilter filter) {
    String written = days.stream().map(LocalDate::toString).collect(Collectors.joining(","));
    Days asked =
        new Days(
            ResolvedSql.ON_SOME_DAYS,
            ResolutionSql.SOME_DAYS,
            ResolutionSql.FOR_EVERY_SUBJECT,
            Map.of("days", written));
    return listAll(asked, filter, ResolutionSql.NOTHING);
  }

  /** The claims in force on all days, each with the days that it answers for alike. */
  public List<ClaimInForce> listHistory(ClaimFilter filter) {
    Days asked =
        new Days(
            ResolvedSql.ON_ALL_DAYS,
            ResolutionSql.EVERY_CHANGE,
            ResolutionSql.FOR_ITS_SUBJECT,
            Map.of());
    return Tiles.join(
        listAll(asked, filter, besides(filter)).stream()
            .sorted(FactSort.NATURAL.comparator())
            .toList());
  }

  /** Codes of the countries of which anything is known, in order. */
  public List<String> listCountries(ClaimFilter filter, String from, int limit) {
    Select select =
        known(filter)
            .and("c.country >= :from", "from", from)
            .select("select distinct c.country from claim c where ", " order by 1 limit " + limit)
            .with("knownAt", filter.moment());
    return reads.list(select, row -> row.text("country"));
  }

  /**
   * Which days are asked for.
   *
   * @param answers what is resolved already for them
   * @param asked how they are found where nothing is resolved
   * @param subject how claims meet these
   */
  private record Days(
      String answers, String asked, String subject, Map<String, Object> parameters) {}

  private static Days onDay(LocalDate day) {
    return new Days(
        ResolvedSql.ON_ONE_DAY,
        ResolutionSql.ONE_DAY,
        ResolutionSql.FOR_EVERY_SUBJECT,
        Map.of("asOf", day));
  }

  /** In any order. */
  private List<ClaimInForce> listAll(Days days, ClaimFilter filter, String besides) {
    SqlConditions wanted = answers(filter);
    String all = ResolutionSql.all("(%s) or (%s)".formatted(wanted.sql(), besides));
    return list(days, filter, wanted, all);
  }

  private List<ClaimInForce> list(
      Days days, ClaimFilter filter, SqlConditions wanted, String page) {
    return filter.isOfNoCountry()
        ? List.of()
        : InForceRow.answers(reads.list(select(days, filter, wanted, page), InForceRow::of));
  }

  private static SqlConditions answers(ClaimFilter filter) {
    return new SqlConditions(ResolutionSql.ANSWERS)
        .in("value", "values", filter.values())
        .in(
            "participation",
            "participations",
            filter.participations().stream().map(Enum::name).toList());
  }

  private static Select select(
      Days days, ClaimFilter filter, SqlConditions wanted, String fromInForce) {
    return (filter.isOfNow() ? kept(days, filter, fromInForce) : resolve(days, filter, fromInForce))
        .with(wanted.parameters())
        .with(days.parameters());
  }

  private static Select kept(Days days, ClaimFilter filter, String fromInForce) {
    SqlConditions subjects = subjects("true", "a", filter);
    return new Select(ResolvedSql.inForce(days.answers(), subjects.sql()) + fromInForce)
        .with(subjects.parameters());
  }

  private static Select resolve(Days days, ClaimFilter filter, String fromInForce) {
    SqlConditions known = known(filter);
    return new Select(inForce(days, filter, known.sql()) + fromInForce)
        .with(known.parameters())
        .with("knownAt", filter.moment());
  }

  private static String inForce(Days days, ClaimFilter filter, String known) {
    if (!days.asked().equals(ResolutionSql.ONE_DAY) || areFew(filter.countries())) {
      return ResolutionSql.inForce(days.asked(), days.subject(), known);
    }
    List<Indicator> indicators =
        filter.indicators().isEmpty() ? List.of(Indicator.values()) : filter.indicators();
    return ResolutionSql.inForceOnDay(
        indicators.stream().map(Indicator::name).collect(Collectors.joining(",")),
        filter.countries() == null ? "true" : "k.iso3 in (<countries>)",
        known);
  }

  /** Of a few countries all is read sooner than is found out what of it matters. */
  private static boolean areFew(@Nullable List<String> countries) {
    return countries != null && countries.size() <= FEW_COUNTRIES;
  }

  private static String besides(ClaimFilter filter) {
    return filter.isOfNow() ? ResolvedSql.BESIDES : ResolutionSql.BESIDES;
  }

  private static SqlConditions known(ClaimFilter filter) {
    return subjects(ResolutionSql.KNOWN, "c", filter);
  }

  private static SqlConditions subjects(String first, String table, ClaimFilter filter) {
    List<String> indicators = filter.indicators().stream().map(Enum::name).toList();
    return new SqlConditions(first)
        .in(table + ".indicator", "indicators", indicators)
        .and(table + ".country in (<countries>)", "countries", filter.countries());
  }
}
