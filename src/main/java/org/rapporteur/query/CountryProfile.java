package org.rapporteur.query;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.report.Report;

/**
 * What is known of a country on a day.
 *
 * @param inForce the claims in force, on all indicators
 * @param latestReport the report that speaks of the latest time by that day; null: there is none
 * @param incidentCount how many incidents the reports by that day list
 */
public record CountryProfile(
    List<ClaimInForce> inForce, @Nullable Report latestReport, long incidentCount) {

  public CountryProfile {
    inForce = List.copyOf(inForce);
  }

  /** What is in force of some indicators. */
  public List<ClaimInForce> of(Indicator... indicators) {
    List<Indicator> wanted = List.of(indicators);
    return inForce.stream().filter(each -> wanted.contains(each.indicator())).toList();
  }
}
