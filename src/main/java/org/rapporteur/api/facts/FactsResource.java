package org.rapporteur.api.facts;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.country.Country;
import org.rapporteur.indicator.ClaimFilter;
import org.rapporteur.indicator.ClaimInForce;
import org.rapporteur.indicator.FactSort;
import org.rapporteur.order.Order;
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
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listLeaders", summary = "Heads of state and of government on a day")
  public RestResponse<ListResponse<LeaderResponse>> listLeaders(
      @BeanParam LeaderParameters wanted, @BeanParam PageParameters page) {
    return list(wanted, page, LeaderResponse.class, LeaderResponse::of);
  }

  @GET
  @Path("/death-penalty")
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listDeathPenalty", summary = "The status of the death penalty on a day")
  public RestResponse<ListResponse<DeathPenaltyResponse>> listDeathPenalty(
      @BeanParam DeathPenaltyParameters wanted, @BeanParam PageParameters page) {
    return list(wanted, page, DeathPenaltyResponse.class, DeathPenaltyResponse::of);
  }

  @GET
  @Path("/icc")
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(
      operationId = "listIcc",
      summary = "The standing towards the International Criminal Court on a day")
  public RestResponse<ListResponse<IccResponse>> listIcc(
      @BeanParam IccParameters wanted, @BeanParam PageParameters page) {
    return list(wanted, page, IccResponse.class, IccResponse::of);
  }

  private <R extends Record> RestResponse<ListResponse<R>> list(
      FactParameters wanted, PageParameters page, Class<R> row, Function<Answer, R> toResponse) {
    ParameterReader reader = new ParameterReader();
    ClaimFilter filter = wanted.filter(reader, countries, clock);
    LocalDate day = wanted.day(reader, clock);
    Order<ClaimInForce, FactSort> order = wanted.order(reader, day);
    ListRequest<ClaimInForce> asked = page.read(reader, row, order);
    reader.finish();
    return asked.answer(
        (after, limit) ->
            day == null
                ? facts.listHistory(filter, after, limit)
                : facts.listInForce(day, filter, order, after, limit),
        inForce -> toResponse.apply(answer(inForce, day)),
        () -> day == null ? facts.countHistory(filter) : facts.countInForce(day, filter),
        ListRequest.GREATEST_LIMIT);
  }

  private Answer answer(ClaimInForce inForce, @Nullable LocalDate day) {
    Country country = countries.getByIso3(inForce.claim().country());
    return day == null ? Answer.forStretch(inForce, country) : Answer.forDay(inForce, country);
  }
}
