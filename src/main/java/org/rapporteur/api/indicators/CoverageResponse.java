package org.rapporteur.api.indicators;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.api.CountryReference;
import org.rapporteur.indicator.CountryCoverage;
import org.rapporteur.indicator.CoverageState;
import org.rapporteur.indicator.Indicator;

/** For which years an indicator of a country is stated. */
@Schema(name = "Coverage", description = "For which years an indicator of a country is stated")
public record CoverageResponse(
    @Schema(description = "The country") CountryReference country,
    @Schema(description = "The indicator") Indicator indicator,
    @Schema(description = "Each year asked for, in order") List<Year> years) {

  @Schema(name = "CoverageYear", description = "Whether an indicator is stated for a year")
  public record Year(
      @Schema(description = "The calendar year", examples = "2002") int year,
      @Schema(
              description =
                  "STATED: a source states it for at least a day of the year. NOT_STATED: a report speaks of the year and does not."
                      + " NO_REPORT: nobody speaks of the country in that year")
          CoverageState state,
      @Schema(
              description =
                  "STATED: the sources that do. NOT_STATED: the reports that do not. NO_REPORT: empty")
          List<String> sources) {}

  static CoverageResponse of(CountryCoverage coverage, Indicator indicator) {
    return new CoverageResponse(
        CountryReference.of(coverage.country()),
        indicator,
        coverage.years().stream()
            .map(year -> new Year(year.year(), year.state(), year.sources()))
            .toList());
  }
}
