package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.ClaimInForce;
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
   * The claims in force on a day, by country, indicator, jurisdiction and date.
   *
   * @param after the last of the page before; null: the first page
   */
  @Transactional
  public Page<ClaimInForce> listInForce(
      LocalDate day, ClaimFilter filter, @Nullable Position after, int limit) {
    chronicle.settle(filter.knownAt());
    return Page.of(claims.listOn(day, filter, after, limit + 1), limit);
  }

  /** All that holds of some countries on a day. */
  @Transactional
  public List<ClaimInForce> listAllInForce(LocalDate day, ClaimFilter filter) {
    chronicle.settle(filter.knownAt());
    return claims.listOn(day, filter, null, Integer.MAX_VALUE);
  }

  /**
   * The claims in force on all days, by country, indicator, jurisdiction and days.
   *
   * @param after the last of the page before; null: the first page
   */
  @Transactional
  public Page<ClaimInForce> listHistory(ClaimFilter filter, @Nullable Position after, int limit) {
    chronicle.settle(filter.knownAt());
    List<ClaimInForce> found = new ArrayList<>();
    String from = after == null ? "" : after.country();
    while (found.size() <= limit) {
      List<String> countries = claims.listCountries(filter, from, COUNTRIES_AT_A_TIME);
      if (countries.isEmpty()) {
        break;
      }
      claims.listHistory(filter.withCountries(countries)).stream()
          .filter(each -> after == null || each.position().compareTo(after) > 0)
          .forEach(found::add);
      from = justAfter(countries.getLast());
    }
    return Page.of(found.subList(0, Math.min(found.size(), limit + 1)), limit);
  }

  /** The first string that sorts after a code: codes are letters. */
  private static String justAfter(String iso3) {
    return iso3 + "0";
  }
}
