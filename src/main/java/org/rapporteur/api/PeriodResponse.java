package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.report.Coverage;

/** A period of whole days. */
@Schema(name = "Period", description = "A period of whole days, both ends included")
public record PeriodResponse(
    @Schema(description = "First day, ISO 8601", examples = "2002-01-01") String from,
    @Schema(description = "Last day, ISO 8601", examples = "2002-12-31") String to) {

  public static PeriodResponse of(Coverage coverage) {
    return new PeriodResponse(coverage.from().toString(), coverage.to().toString());
  }
}
