package org.rapporteur.api.parameters;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** In which reports something is looked for. */
public class ReportScopeParameters extends CountryScopeParameters {

  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2200;

  @RestQuery
  @Parameter(
      description = "The year on the report's cover.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2003")
  @Nullable String edition;

  @RestQuery
  @Parameter(
      description = "A year that the report speaks of, mostly the one before its edition.",
      schema = @Schema(type = SchemaType.INTEGER),
      example = "2002")
  @Nullable String coverageYear;

  protected @Nullable Integer edition(ParameterReader reader) {
    return reader.number("edition", edition, FIRST_YEAR, LAST_YEAR);
  }

  protected @Nullable Integer coverageYear(ParameterReader reader) {
    return reader.number("coverageYear", coverageYear, FIRST_YEAR, LAST_YEAR);
  }
}
