package org.rapporteur.api.indicators;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.indicators.YearParameters.Years;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.Indicator;
import org.rapporteur.indicator.SourceCoverage;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.IndicatorQueries;
import org.rapporteur.query.Page;

/** Who states what of which country and year. */
@Path("/v1/coverage")
@Tag(name = "Indicators", description = "What is known of the world as a whole")
public class CoverageResource {

  private final IndicatorQueries indicators;
  private final CountryQueries countries;
  private final Clock clock;

  CoverageResource(IndicatorQueries indicators, CountryQueries countries, Clock clock) {
    this.indicators = indicators;
    this.countries = countries;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listCoverage",
      summary = "For which years an indicator is stated, by country")
  public RestResponse<ListResponse<CoverageResponse>> list(
      @BeanParam CoverageParameters parameters) {
    ParameterReader reader = new ParameterReader();
    Indicator indicator = parameters.indicator(reader);
    Years years = parameters.years(reader, clock);
    List<String> wanted = parameters.countries(reader, countries);
    int limit = parameters.limit(reader);
    String after = parameters.position(reader, List::getFirst);
    reader.finish();
    Page<Country> page =
        countries.listExisting(wanted, LocalDate.of(years.first(), 1, 1), after, limit);
    Map<String, List<SourceCoverage>> coverage = coverage(indicator, page.items(), years);
    return ListResponse.respond(
        page,
        parameters,
        limit,
        country ->
            CoverageResponse.of(
                country, indicator, coverage.getOrDefault(country.iso3(), List.of())),
        country -> List.of(country.iso3()));
  }

  private Map<String, List<SourceCoverage>> coverage(
      Indicator indicator, List<Country> countries, Years years) {
    return indicators.listCoverage(indicator, countries, years.first(), years.last()).stream()
        .collect(Collectors.groupingBy(SourceCoverage::country));
  }
}
