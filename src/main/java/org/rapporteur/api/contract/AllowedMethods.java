package org.rapporteur.api.contract;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import java.util.Map;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Says with 405 which methods an address takes, as RFC 9110 wants it; the framework does not. The
 * contract knows.
 */
@ApplicationScoped
public class AllowedMethods {

  private final Routes routes;

  AllowedMethods(Routes routes) {
    this.routes = routes;
  }

  @ServerResponseFilter
  public void allow(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() == Status.METHOD_NOT_ALLOWED.getStatusCode()) {
      String path = request.getUriInfo().getPath().replaceAll("/+$", "");
      find(path).ifPresent(methods -> response.getHeaders().putSingle(HttpHeaders.ALLOW, methods));
    }
  }

  private Optional<String> find(String path) {
    return routes.methods().entrySet().stream()
        .map(route -> Map.entry(pattern(route.getKey()), route.getValue()))
        .filter(route -> path.matches(route.getKey()))
        .min(Map.Entry.comparingByKey())
        .map(Map.Entry::getValue);
  }

  private static String pattern(String template) {
    return template.replaceAll("\\{[^}]*}", "[^/]+");
  }
}
