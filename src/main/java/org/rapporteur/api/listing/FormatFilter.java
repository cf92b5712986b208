package org.rapporteur.api.listing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Lets an address alone ask for a form, for those who cannot send headers: a link, a sheet. */
public class FormatFilter {

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  public void accept(ContainerRequestContext request) {
    String asked = request.getUriInfo().getQueryParameters().getFirst("format");
    Format.find(asked)
        .ifPresent(format ->
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, format.mediaType().toString()));
  }
}
