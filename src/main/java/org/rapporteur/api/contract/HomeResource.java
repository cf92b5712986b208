package org.rapporteur.api.contract;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

/** Leads whoever opens the bare address in a browser to the docs. */
@Path("/")
public class HomeResource {

  private static final URI DOCS = URI.create("/docs/");

  @GET
  @Operation(hidden = true)
  public RestResponse<Void> leadToDocs() {
    return RestResponse.seeOther(DOCS);
  }
}
