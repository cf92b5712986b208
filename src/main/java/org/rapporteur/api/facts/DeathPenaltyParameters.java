package org.rapporteur.api.facts;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.DeathPenaltyStatus;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.query.CountryQueries;

/** Which statuses of the death penalty are wanted. */
public class DeathPenaltyParameters extends FactParameters {

  @RestQuery
  @Parameter(
      description = "Codes of statuses, separated by commas; not given: all.",
      example = "RETENTIONIST,ABOLITIONIST_IN_PRACTICE")
  @Nullable String status;

  @Override
  ClaimFilter filter(ParameterReader reader, CountryQueries countries, Clock clock) {
    List<String> statuses =
        reader.codes("status", status, DeathPenaltyStatus.class).stream().map(Enum::name).toList();
    return super.filter(reader, countries, clock).withValues(statuses);
  }

  @Override
  List<Indicator> indicators(ParameterReader reader) {
    return List.of(Indicator.DEATH_PENALTY);
  }

  @Override
  Map<String, FactSort> sortKeys() {
    return STATUS_KEYS;
  }
}
