package org.rapporteur.api.facts;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.EvidenceResponse;
import org.rapporteur.api.PeriodResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.Claim;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.indicator.Source;

/**
 * A claim in force with what its answer needs besides.
 *
 * @param inForce the claim
 * @param country whose claim it is
 * @param days the days that it answers for
 */
public record Answer(ClaimInForce inForce, Country country, StretchResponse days) {

  /** For the day that was asked for. */
  public static Answer forDay(ClaimInForce inForce, Country country) {
    return new Answer(inForce, country, StretchResponse.ofDay(inForce));
  }

  /** For the days of a stretch of history. */
  public static Answer forStretch(ClaimInForce inForce, Country country) {
    return new Answer(inForce, country, StretchResponse.ofHistory(inForce));
  }

  Claim claim() {
    return inForce.claim().claim();
  }

  @Nullable String countryAsPublished() {
    return switch (inForce.claim().source()) {
      case Source.OfReport(var report) -> report.content().countryAsPublished();
      case Source.OfDataset dataset -> null;
      case Source.OfCorrection correction -> null;
    };
  }

  @Nullable String from() {
    return Objects.toString(claim().period().from(), null);
  }

  @Nullable String to() {
    return Objects.toString(claim().period().until(), null);
  }

  PeriodResponse statedFor() {
    return PeriodResponse.of(inForce.claim().statedFor());
  }

  String asPublished() {
    return Excerpts.shorten(claim().asPublished());
  }

  boolean conflict() {
    return !inForce.disagreeing().isEmpty();
  }

  List<RecordedClaim> disagreeing() {
    return inForce.disagreeing();
  }

  EvidenceResponse evidence() {
    return EvidenceResponse.of(inForce.claim());
  }
}
