package org.rapporteur.api.indicators;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.indicators.YearParameters.Years;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountrySort;
import org.rapporteur.indicator.CountryCoverage;
import org.rapporteur.indicator.CoverageSort;
import org.rapporteur.indicator.Indicator;
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
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listCoverage",
      summary = "For which years an indicator is stated, by country")
  public RestResponse<ListResponse<CoverageResponse>> list(
      @BeanParam CoverageParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    Indicator indicator = wanted.indicator(reader);
    Years years = wanted.years(reader, clock);
    List<String> codes = wanted.countries(reader, countries);
    ListRequest<CountryCoverage> asked =
        page.read(reader, CoverageResponse.class, CoverageSort.NATURAL);
    reader.finish();
    List<Country> existing = countries.listExisting(codes, LocalDate.of(years.first(), 1, 1));
    return asked.answer(
        (after, limit) ->
            indicators.listCoverage(
                indicator,
                Page.from(existing, CountrySort.NATURAL, after, limit),
                years.first(),
                years.last()),
        coverage -> CoverageResponse.of(coverage, indicator),
        existing::size,
        ListRequest.GREATEST_LIMIT);
  }
}
