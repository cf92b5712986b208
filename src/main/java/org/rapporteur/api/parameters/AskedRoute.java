package org.rapporteur.api.parameters;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.UriInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.TreeSet;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * Notes for the access log what was asked, without the words of who asks: addresses and parameters
 * can hold names of persons. The pattern of the log names these notes.
 */
public class AskedRoute {

  /** What refuses a request is told with the route that it was for. */
  private static final int EARLY = 110;

  /** As the log writes it. */
  private static final String NOTHING = "-";

  private static final String ROUTE = "route";
  private static final String PARAMETERS = "parameters";

  @ServerRequestFilter(nonBlocking = true, priority = EARLY)
  public void note(ResourceInfo resource, RoutingContext request, UriInfo uri) {
    note(
        request,
        path(resource.getResourceClass()) + path(resource.getResourceMethod()),
        names(resource, uri));
  }

  /** Notes for the log what is known of a question that was asked before. */
  public static void note(RoutingContext request, String route, String parameters) {
    request.put(ROUTE, route);
    request.put(PARAMETERS, parameters);
  }

  /** The route that was noted. */
  public static String route(RoutingContext request) {
    return noted(request, ROUTE);
  }

  /** The names of the parameters that were noted. */
  public static String parameters(RoutingContext request) {
    return noted(request, PARAMETERS);
  }

  private static String noted(RoutingContext request, String what) {
    @Nullable String note = request.get(what);
    return note == null ? NOTHING : note;
  }

  private static String path(AnnotatedElement annotated) {
    Path path = annotated.getAnnotation(Path.class);
    return path == null ? "" : path.value();
  }

  private static String names(ResourceInfo resource, UriInfo uri) {
    TreeSet<String> names = new TreeSet<>(uri.getQueryParameters().keySet());
    names.retainAll(QueryParameters.of(resource.getResourceMethod()));
    return names.isEmpty() ? NOTHING : String.join(",", names);
  }
}
