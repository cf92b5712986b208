package org.rapporteur.api.indicators;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.indicator.Indicator;

/** Of which indicator the coverage is wanted. */
public class CoverageParameters extends YearParameters {

  @RestQuery
  @Parameter(
      required = true,
      description = "Code of the indicator.",
      schema = @Schema(implementation = Indicator.class),
      example = "DEATH_PENALTY")
  @Nullable String indicator;

  Indicator indicator(ParameterReader reader) {
    Indicator wanted = reader.code("indicator", indicator, Indicator.class);
    if (indicator == null || indicator.isBlank()) {
      reader.refuse("indicator", "", "is missing: say of which indicator");
    }
    return Objects.requireNonNullElse(wanted, Indicator.DEATH_PENALTY);
  }
}
