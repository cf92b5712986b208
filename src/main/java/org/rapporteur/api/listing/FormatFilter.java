package org.rapporteur.api.listing;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Lets an address alone ask for a form, for those who cannot send headers: a link, a sheet. Who
 * takes anything, or any application's data, gets JSON where there is JSON.
 */
public class FormatFilter {

  private static final String ANY_DATA = "application/*";
  private static final String JSON_RATHER = MediaType.APPLICATION_JSON + ", " + ANY_DATA + ";q=0.9";

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  public void accept(ContainerRequestContext request) {
    String asked = request.getUriInfo().getQueryParameters().getFirst("format");
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    String wanted =
        Format.find(asked).map(format -> format.mediaType().toString()).orElse(clear(accept));
    if (wanted != null && !wanted.equals(accept)) {
      request.getHeaders().putSingle(HttpHeaders.ACCEPT, wanted);
    }
  }

  private static @Nullable String clear(@Nullable String accept) {
    if (accept == null) {
      return null;
    }
    String stripped = accept.strip();
    return switch (stripped) {
      case "" -> MediaType.WILDCARD;
      case ANY_DATA -> JSON_RATHER;
      default -> accept;
    };
  }
}
