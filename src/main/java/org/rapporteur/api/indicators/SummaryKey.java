package org.rapporteur.api.indicators;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.indicators.SummaryParameters.Dimension;
import org.rapporteur.indicator.ClaimValue;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.query.IndicatorQueries.Standing;

/**
 * What countries that are counted together have in common; what is not counted apart is null.
 *
 * @param year the year
 * @param region M49 code of the continent
 * @param status code of the status
 * @param participation standing towards the Court
 */
record SummaryKey(
    @Nullable Integer year,
    @Nullable String region,
    @Nullable String status,
    @Nullable IccParticipation participation) {

  static SummaryKey of(Standing standing, Set<Dimension> by) {
    ClaimValue value = standing.inForce().value();
    return new SummaryKey(
        by.contains(Dimension.YEAR) ? standing.inForce().from().getYear() : null,
        by.contains(Dimension.REGION) ? standing.country().continent() : null,
        by.contains(Dimension.STATUS) ? status(value) : null,
        by.contains(Dimension.PARTICIPATION) && value instanceof ClaimValue.Icc icc
            ? icc.participation()
            : null);
  }

  private static @Nullable String status(ClaimValue value) {
    return switch (value) {
      case ClaimValue.DeathPenalty(var status) -> status.name();
      case ClaimValue.Icc icc -> icc.status().name();
      case ClaimValue.Leader leader -> null;
      case ClaimValue.Figure figure -> null;
    };
  }
}
