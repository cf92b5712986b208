package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.order.Order;
import org.rapporteur.order.Position;
import org.rapporteur.storage.change.Chronicle;
import org.rapporteur.storage.indicator.ClaimResolution;

/** What holds on a day and on all days, as known at a moment. */
@ApplicationScoped
public class FactQueries {

  /** So many countries' histories are put together at a time. */
  private static final int COUNTRIES_AT_A_TIME = 25;

  private final ClaimResolution claims;
  private final Chronicle chronicle;

  FactQueries(ClaimResolution claims, Chronicle chronicle) {
    this.claims = claims;
    this.chronicle = chronicle;
  }

  /**
   * The claims in force on a day.
   *
   * @param after where the page before ended; null: the first page
   */
  public Page<ClaimInForce> listInForce(
      LocalDate day,
      ClaimFilter filter,
      Order<ClaimInForce, FactSort> order,
      @Nullable Position after,
      int limit) {
    chronicle.settle(filter.knownAt());
    return Page.of(claims.listOn(day, filter, order, after, limit + 1), limit);
  }

  /** How many claims are in force on a day. */
  public long countInForce(LocalDate day, ClaimFilter filter) {
    chronicle.settle(filter.knownAt());
    return claims.countOn(day, filter);
  }

  /**
   * The claims in force on all days, in their natural order.
   *
   * @param after where the page before ended; null: the first page
   */
  public Page<ClaimInForce> listHistory(ClaimFilter filter, @Nullable Position after, int limit) {
    chronicle.settle(filter.knownAt());
    List<ClaimInForce> found = new ArrayList<>();
    String from = after == null ? "" : after.values().getFirst().toString();
    while (found.size() <= limit) {
      List<String> countries = claims.listCountries(filter, from, COUNTRIES_AT_A_TIME);
      if (countries.isEmpty()) {
        break;
      }
      claims.listHistory(filter.withCountries(countries)).stream()
          .filter(each -> after == null || FactSort.NATURAL.isAfter(each, after))
          .forEach(found::add);
      from = justAfter(countries.getLast());
    }
    return Page.of(found.subList(0, Math.min(found.size(), limit + 1)), limit);
  }

  /** How many stretches of days are answered alike. */
  public long countHistory(ClaimFilter filter) {
    chronicle.settle(filter.knownAt());
    long count = 0;
    List<String> countries = claims.listCountries(filter, "", COUNTRIES_AT_A_TIME);
    while (!countries.isEmpty()) {
      count += claims.listHistory(filter.withCountries(countries)).size();
      countries = claims.listCountries(filter, justAfter(countries.getLast()), COUNTRIES_AT_A_TIME);
    }
    return count;
  }

  /** The first string that sorts after a code: codes are letters. */
  private static String justAfter(String iso3) {
    return iso3 + "0";
  }
}
