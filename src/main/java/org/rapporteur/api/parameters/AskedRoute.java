package org.rapporteur.api.parameters;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Notes for the access log what was asked, without the words of who asks: addresses and parameters
 * can hold names of persons. The pattern of the log names these notes.
 */
public class AskedRoute {

  /** What refuses a request is told with the route that it was for. */
  private static final int EARLY = 110;

  private static final String ROUTE = "route";
  private static final String PARAMETERS = "parameters";

  @ServerRequestFilter(nonBlocking = true, priority = EARLY)
  public void note(ResourceInfo resource, RoutingContext request, UriInfo uri) {
    request.put(ROUTE, path(resource.getResourceClass()) + path(resource.getResourceMethod()));
    request.put(PARAMETERS, names(resource, uri));
  }

  private static String path(AnnotatedElement annotated) {
    Path path = annotated.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static String names(ResourceInfo resource, UriInfo uri) {
    TreeSet<String> names = new TreeSet<>(uri.getQueryParameters().keySet());
    names.retainAll(QueryParameters.of(resource.getResourceMethod()));
    return names.isEmpty() ? "-" : String.join(",", names);
  }
}
