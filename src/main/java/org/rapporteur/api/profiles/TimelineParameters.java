package org.rapporteur.api.profiles;

import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/** Which part of a timeline, as known when. */
public class TimelineParameters {

  @RestQuery
  @Parameter(
      description = "Answer as the service would have answered at this moment; not given: now.",
      schema = @Schema(type = SchemaType.STRING, format = "date-time"))
  @Nullable String knownAt;

  @Nullable Instant moment(ParameterReader reader, Clock clock) {
    return reader.pastMoment("knownAt", knownAt, clock);
  }
}
