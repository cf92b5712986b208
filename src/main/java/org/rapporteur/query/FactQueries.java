package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.storage.indicator.ClaimRepository;

/** What holds on a day, as known at a moment. */
@ApplicationScoped
public class FactQueries {

  private final ClaimRepository claims;

  FactQueries(ClaimRepository claims) {
    this.claims = claims;
  }

  /**
   * The claims in force, by country, indicator, jurisdiction and date.
   *
   * @param after the last of the page before; null: the first page
   */
  @Transactional
  public Page<ClaimInForce> listInForce(ClaimFilter filter, @Nullable Position after, int limit) {
    return Page.of(claims.listInForce(filter, after, limit + 1), limit);
  }
}
