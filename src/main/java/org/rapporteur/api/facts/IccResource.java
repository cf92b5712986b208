package org.rapporteur.api.facts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.FactQueries;

/** The standing towards the International Criminal Court. */
@Path("/v1/icc")
@Tag(name = "Facts", description = "What holds in a country on a day, with the words that say so")
public class IccResource {

  private final FactQueries facts;
  private final CountryQueries countries;
  private final Clock clock;

  IccResource(FactQueries facts, CountryQueries countries, Clock clock) {
    this.facts = facts;
    this.countries = countries;
    this.clock = clock;
  }

  @GET
  @Operation(
      operationId = "listIcc",
      summary = "The standing towards the International Criminal Court on a day")
  public RestResponse<ListResponse<IccResponse>> list(@BeanParam IccParameters parameters) {
    ParameterReader reader = new ParameterReader();
    ClaimFilter filter = parameters.filter(reader, countries, clock);
    int limit = parameters.limit(reader);
    Position after = parameters.position(reader);
    reader.finish();
    return ListResponse.respond(
        facts.listInForce(filter, after, limit),
        parameters,
        limit,
        inForce -> IccResponse.of(inForce, country(inForce)),
        inForce -> FactParameters.key(inForce.position()));
  }

  private Country country(ClaimInForce inForce) {
    return countries.getByIso3(inForce.claim().country());
  }
}
