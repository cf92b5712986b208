package org.rapporteur.api.facts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.indicator.IccParticipation;
import org.rapporteur.indicator.IccStatus;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.query.CountryQueries;

/** Which standings towards the International Criminal Court are wanted. */
public class IccParameters extends FactParameters {

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

  @Override
  ClaimFilter filter(ParameterReader reader, CountryQueries countries, Clock clock) {
    List<String> statuses =
        reader.codes("status", status, IccStatus.class).stream().map(Enum::name).toList();
    return super.filter(reader, countries, clock)
        .withValues(statuses)
        .withParticipations(reader.codes("participation", participation, IccParticipation.class));
  }

  @Override
  List<Indicator> indicators(ParameterReader reader) {
    return List.of(Indicator.ICC);
  }

  @Override
  Map<String, FactSort> sortKeys() {
    return STATUS_KEYS;
  }
}
