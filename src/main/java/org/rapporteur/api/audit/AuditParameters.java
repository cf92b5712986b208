package org.rapporteur.api.audit;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;

/** Which entries of the audit are wanted. */
public class AuditParameters {

  @RestQuery
  @Parameter(
      description = "Number of the last entry that is known already; not given: 0.",
      schema = @Schema(type = SchemaType.INTEGER, format = "int64", minimum = "0"),
      example = "0")
  @Nullable String after;

  long after(ParameterReader reader) {
    return Objects.requireNonNullElse(reader.longNumber("after", after), 0L);
  }
}
