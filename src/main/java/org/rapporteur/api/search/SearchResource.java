package org.rapporteur.api.search;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.access.PersonNames;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.SearchQueries;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchHit;
import org.rapporteur.search.SearchSort;

/** Words in all that reports say. */
@Path("/v1/search")
@Tag(name = "Search", description = "Words in all that reports say")
public class SearchResource {

  private final SearchQueries search;
  private final CountryQueries countries;
  private final PersonNames names;

  SearchResource(SearchQueries search, CountryQueries countries, PersonNames names) {
    this.search = search;
    this.countries = countries;
    this.names = names;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "search",
      summary = "Incidents and sections of reports that hold words, the best first")
  public RestResponse<ListResponse<SearchHitResponse>> search(
      @BeanParam SearchParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    SearchFilter filter = wanted.filter(reader, countries, names.policy());
    Order<SearchHit, SearchSort> order = wanted.order(reader);
    ListRequest<SearchHit> asked = page.read(reader, SearchHitResponse.class, order);
    reader.finish();
    return asked.answer(
        (after, limit) -> search.list(filter, order, after, limit),
        hit -> SearchHitResponse.of(hit, countries.getByIso3(hit.report().id().iso3())),
        () -> search.count(filter));
  }
}
