package org.rapporteur.api.claims;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.RestResponse.Status;
import org.rapporteur.api.caching.ChangesByItself;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.indicator.ClaimListFilter;
import org.rapporteur.indicator.ClaimSort;
import org.rapporteur.indicator.RecordedClaim;
import org.rapporteur.order.Order;
import org.rapporteur.query.ClaimQueries;
import org.rapporteur.query.CountryQueries;

/** Claims: what every fact rests on. */
@Path("/v1/claims")
@Tag(name = "Claims", description = "What sources say, as it is recorded: what every fact rests on")
public class ClaimsResource {

  private final ClaimQueries claims;
  private final CountryQueries countries;
  private final ClaimWrites writes;
  private final Clock clock;

  ClaimsResource(ClaimQueries claims, CountryQueries countries, ClaimWrites writes, Clock clock) {
    this.claims = claims;
    this.countries = countries;
    this.writes = writes;
    this.clock = clock;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listClaims", summary = "What sources say, claim by claim")
  public RestResponse<ListResponse<ClaimResponse>> list(
      @BeanParam ClaimListParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ClaimListFilter filter = wanted.filter(reader, countries, clock);
    Order<RecordedClaim, ClaimSort> order = wanted.order(reader);
    ListRequest<RecordedClaim> asked = page.read(reader, ClaimResponse.class, order);
    reader.finish();
    return asked.answer(
        (after, limit) -> claims.list(filter, order, after, limit),
        this::response,
        () -> claims.count(filter));
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getClaim", summary = "One claim, also when it is no longer held")
  public ClaimResponse get(
      @RestPath @Parameter(description = "Number of the claim.", example = "1") String id) {
    return claims.find(number(id)).map(this::response).orElseThrow(() -> unknown(id));
  }

  @GET
  @Path("/{id}/verify")
  // Of what is stored now, whoever may have changed it past the service.
  @ChangesByItself
  @Operation(
      operationId = "verifyClaim",
      summary = "Reads a claim's source again and compares",
      description =
          "Computes the hash of the source's text as it is stored and looks up the words at the claim's place.")
  public VerificationResponse verify(
      @RestPath @Parameter(description = "Number of the claim.", example = "1") String id) {
    return claims.verify(number(id)).map(VerificationResponse::of).orElseThrow(() -> unknown(id));
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("EDITOR")
  @Operation(
      operationId = "addClaim",
      summary = "Adds a claim, or puts one in the place of another",
      description =
          "It comes before what any other source says of the same days. What was answered before stays known: ask with knownAt."
              + " 409 when another correction speaks of the same days, or somebody else has just closed the claim.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CorrectionBody.class)))
  @APIResponse(
      responseCode = "201",
      description = "Added; Location says where it is",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimResponse.class)))
  public RestResponse<ClaimResponse> add(byte[] body) {
    RecordedClaim added = writes.add(body);
    return ResponseBuilder.<ClaimResponse>create(Status.CREATED)
        .location(URI.create("/v1/claims/" + added.id()))
        .entity(response(added))
        .build();
  }

  @POST
  @Path("/{id}/retraction")
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed("EDITOR")
  @Operation(
      operationId = "retractClaim",
      summary = "Takes a claim back",
      description =
          "It is not answered from now on and stays on record with the reason. 409 when it is no longer held. A report's claim comes"
              + " back with the report's next revision, a data set's does not come back with the same row.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = RetractionBody.class)))
  @APIResponse(
      responseCode = "200",
      description = "Taken back",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ClaimResponse.class)))
  public ClaimResponse retract(
      @RestPath @Parameter(description = "Number of the claim.", example = "1") String id,
      byte[] body) {
    return response(writes.retract(number(id), body));
  }

  private ClaimResponse response(RecordedClaim claim) {
    return ClaimResponse.of(claim, countries.getByIso3(claim.country()));
  }

  private static long number(String id) {
    try {
      return Long.parseLong(id);
    } catch (NumberFormatException noNumber) {
      throw unknown(id);
    }
  }

  private static RuntimeException unknown(String id) {
    return Problems.of(ProblemType.NOT_FOUND, "There is no claim \"%s\".".formatted(id));
  }
}
