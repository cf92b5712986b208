package org.rapporteur.api.facts;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.indicator.Indicator;

/** Which leaders are wanted. */
public class LeaderParameters extends FactParameters {

  @RestQuery
  @Parameter(
      description = "The office; not given: both.",
      schema = @Schema(implementation = Office.class),
      example = "HEAD_OF_GOVERNMENT")
  @Nullable String office;

  @Override
  List<Indicator> indicators(ParameterReader reader) {
    Office wanted = reader.code("office", office, Office.class);
    return wanted == null
        ? List.of(Indicator.HEAD_OF_GOVERNMENT, Indicator.HEAD_OF_STATE)
        : List.of(wanted.indicator());
  }

  @Override
  Map<String, FactSort> sortKeys() {
    return Map.of(
        "country", FactSort.COUNTRY,
        "from", FactSort.FROM,
        "office", FactSort.INDICATOR,
        "name", FactSort.VALUE);
  }
}
