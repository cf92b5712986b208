package org.rapporteur.api.lifecycle;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Operations of tests only, which the contract does not have. */
@Path("/tests/retiring")
public class RetiringResource {

  @GET
  @Operation(operationId = "retiringList", hidden = true)
  @Retiring(since = "2027-01-01", until = "2027-07-01", instead = "/v1/reports")
  public Response list() {
    return Response.ok("[]")
        .header(HttpHeaders.LINK, "</tests/retiring?p=2>; rel=\"next\"")
        .build();
  }

  @GET
  @Path("/not")
  @Operation(operationId = "stayingList", hidden = true)
  public String stays() {
    return "[]";
  }
}
