package org.rapporteur.api.facts;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.query.CountryQueries;

/** Which standings towards the International Criminal Court are wanted. */
public class IccParameters extends FactParameters {

  /** What no claim says, so that a filter which allows no value lets none through. */
  private static final String NO_VALUE = "-";

  @RestQuery
  @Parameter(
      description = "Codes of statuses as published, separated by commas; not given: all.",
      example = "NOT_SIGNED")
  @Nullable String status;

  @RestQuery
  @Parameter(
      description = "Codes of participations, separated by commas; not given: all.",
      example = "STATE_PARTY")
  @Nullable String participation;

  ClaimFilter filter(ParameterReader reader, CountryQueries countries, Clock clock) {
    List<IccStatus> statuses = reader.codes("status", status, IccStatus.class);
    List<IccParticipation> participations =
        reader.codes("participation", participation, IccParticipation.class);
    return filter(
        reader, countries, clock, List.of(Indicator.ICC), values(statuses, participations));
  }

  private static List<String> values(
      List<IccStatus> statuses, List<IccParticipation> participations) {
    if (statuses.isEmpty() && participations.isEmpty()) {
      return List.of();
    }
    List<String> allowed =
        Arrays.stream(IccStatus.values())
            .filter(status -> statuses.isEmpty() || statuses.contains(status))
            .filter(status ->
                participations.isEmpty() || participations.contains(status.participation()))
            .map(Enum::name)
            .toList();
    return allowed.isEmpty() ? List.of(NO_VALUE) : allowed;
  }
}
