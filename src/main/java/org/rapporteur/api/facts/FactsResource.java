package org.rapporteur.api.facts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimFilter.Position;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.FactQueries;

/** What holds in a country on a day: one operation for each kind of fact. */
@Path("/v1")
@Tag(name = "Facts", description = "What holds in a country on a day, with the words that say so")
public class FactsResource {

  private final FactQueries facts;
  private final CountryQueries countries;
  private final Clock clock;

  FactsResource(FactQueries facts, CountryQueries countries, Clock clock) {
    this.facts = facts;
    this.countries = countries;
    this.clock = clock;
  }

  @GET
  @Path("/leaders")
  @Operation(operationId = "listLeaders", summary = "Heads of state and of government on a day")
  public RestResponse<ListResponse<LeaderResponse>> listLeaders(
      @BeanParam LeaderParameters parameters) {
    return list(parameters, LeaderResponse::of);
  }

  @GET
  @Path("/death-penalty")
  @Operation(operationId = "listDeathPenalty", summary = "The status of the death penalty on a day")
  public RestResponse<ListResponse<DeathPenaltyResponse>> listDeathPenalty(
      @BeanParam DeathPenaltyParameters parameters) {
    return list(parameters, DeathPenaltyResponse::of);
  }

  @GET
  @Path("/icc")
  @Operation(
      operationId = "listIcc",
      summary = "The standing towards the International Criminal Court on a day")
  public RestResponse<ListResponse<IccResponse>> listIcc(@BeanParam IccParameters parameters) {
    return list(parameters, IccResponse::of);
  }

  private <R> RestResponse<ListResponse<R>> list(
      FactParameters parameters, Function<Answer, R> toResponse) {
    ParameterReader reader = new ParameterReader();
    ClaimFilter filter = parameters.filter(reader, countries, clock);
    LocalDate day = parameters.day(reader, clock);
    int limit = parameters.limit(reader);
    Position after = parameters.position(reader);
    reader.finish();
    return ListResponse.respond(
        day == null
            ? facts.listHistory(filter, after, limit)
            : facts.listInForce(day, filter, after, limit),
        parameters,
        limit,
        inForce -> toResponse.apply(answer(inForce, day)),
        inForce -> FactParameters.key(inForce.position()));
  }

  private Answer answer(ClaimInForce inForce, @Nullable LocalDate day) {
    Country country = countries.getByIso3(inForce.claim().country());
    return day == null ? Answer.forStretch(inForce, country) : Answer.forDay(inForce, country);
  }
}
