package org.rapporteur.api.countries;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.country.CountrySort;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.CountryQueries.CountryFilter;
import org.rapporteur.query.Page;

/** Countries and territories, present and former. */
@Path("/v1/countries")
@Tag(
    name = "Countries",
    description = "Countries and territories, present and former, and what their names mean")
public class CountriesResource {

  private final CountryQueries countries;
  private final NamedCountries named;

  CountriesResource(CountryQueries countries, NamedCountries named) {
    this.countries = countries;
    this.named = named;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listCountries",
      summary = "Countries and territories, present and former")
  public RestResponse<ListResponse<CountryResponse>> list(
      @BeanParam CountryListParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    CountryFilter filter = wanted.filter(reader, countries);
    Order<Country, CountrySort> order = wanted.order(reader);
    ListRequest<Country> asked = page.read(reader, CountryResponse.class, order);
    reader.finish();
    List<Country> found = countries.list(filter);
    return asked.answer(
        (after, limit) -> Page.from(found, order, after, limit), CountryResponse::of, found::size);
  }

  @GET
  @Path("/{code}")
  @Operation(operationId = "getCountry", summary = "One country, by code or name")
  public CountryResponse get(
      @RestPath
          @Parameter(
              description = "Alpha-3, alpha-2 or M49 code, or a name, in any case.",
              example = "KAZ")
          String code) {
    return CountryResponse.of(named.get(code, null));
  }

  @GET
  @Path("/resolve")
  @Operation(
      operationId = "resolveCountry",
      summary = "The country that a name means, and how it was recognised")
  public CountryMatchResponse resolve(
      @RestQuery
          @Parameter(
              required = true,
              description = "A code or name, in any case.",
              example = "Kazakstan")
          @Nullable String name,
      @RestQuery
          @Parameter(
              description = "A day on which it was so called; not given: any day.",
              example = "2003-05-28")
          @Nullable String on) {
    ParameterReader reader = new ParameterReader();
    LocalDate day = reader.day("on", on);
    String wanted = reader.text("name", name);
    if (wanted == null) {
      reader.refuse("name", "", "is missing: say which name to resolve");
    }
    reader.finish();
    return CountryMatchResponse.of(named.match(String.valueOf(wanted), day));
  }
}
