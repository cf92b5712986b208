package org.rapporteur.api.facts;

import java.time.Clock;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.query.CountryQueries;

/** Which leaders are wanted. */
public class LeaderParameters extends FactParameters {

  @RestQuery
  @Parameter(
      description = "The office; not given: both.",
      schema = @Schema(implementation = Office.class),
      example = "HEAD_OF_GOVERNMENT")
  @Nullable String office;

  ClaimFilter filter(ParameterReader reader, CountryQueries countries, Clock clock) {
    Office wanted = reader.code("office", office, Office.class);
    List<Indicator> indicators =
        wanted == null
            ? List.of(Indicator.HEAD_OF_GOVERNMENT, Indicator.HEAD_OF_STATE)
            : List.of(wanted.indicator());
    return filter(reader, countries, clock, indicators, List.of());
  }
}
