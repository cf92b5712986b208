package org.rapporteur.api.profiles;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/** For which day, as known when. */
public class ProfileParameters {

  @RestQuery
  @Parameter(
      description = "The day; not given: today.",
      schema = @Schema(type = SchemaType.STRING, format = "date"),
      example = "2002-06-30")
  @Nullable String asOf;

  @RestQuery
  @Parameter(
      description = "Answer as the service would have answered at this moment; not given: now.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Nullable String knownAt;

  @Nullable LocalDate day(ParameterReader reader) {
    return reader.dayOfFacts("asOf", asOf);
  }

  @Nullable Instant moment(ParameterReader reader, Clock clock) {
    return reader.pastMoment("knownAt", knownAt, clock);
  }
}
