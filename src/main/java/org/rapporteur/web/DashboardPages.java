package org.rapporteur.web;

import io.vertx.core.Handler;
import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Set;

/**
 * Serves the dashboard's one page at the address of each of its views, so that every view can be
 * linked to.
 */
@ApplicationScoped
class DashboardPages {

  private static final String PAGE = "/";
  private static final List<String> VIEWS =
      List.of("/countries/:country", "/reports/:report", "/incidents", "/import");

  /** What other parts of the program answer under: first words of paths. */
  private static final Set<String> OTHERS =
      Set.of("v1", "q", "docs", "problems", "static", "openapi", "openapi.yaml", "openapi.json");

  /** Nothing comes from another host. Charts set styles on their elements, hence inline ones. */
  private static final String POLICY =
      "default-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; object-src 'none'; "
          + "base-uri 'none'; form-action 'self'; frame-ancestors 'self'";

  private static final String FOUND_NOTHING = DashboardPages.class.getName();
  private static final int NOT_FOUND = 404;

  void serve(@Observes Router router) {
    router.route(PAGE).order(0).handler(DashboardPages::asPage);
    for (String view : VIEWS) {
      read(router, view, context -> context.reroute(PAGE));
    }
    read(router, "/*", DashboardPages::lost);
  }

  private static void read(Router router, String path, Handler<RoutingContext> handler) {
    router.route(path).order(0).method(HttpMethod.GET).method(HttpMethod.HEAD).handler(handler);
  }

  /**
   * The page names the scripts of this build: whoever keeps it has to ask whether it is still the
   * one.
   */
  private static void asPage(RoutingContext context) {
    context.addHeadersEndHandler(ended -> {
      context.response().putHeader(HttpHeaders.CACHE_CONTROL, "no-cache");
      context.response().putHeader("Content-Security-Policy", POLICY);
      if (context.get(FOUND_NOTHING) != null) {
        context.response().setStatusCode(NOT_FOUND);
      }
    });
    context.next();
  }

  /**
   * A person with a broken address gets a page that says so and leads on; a program gets a problem,
   * as everywhere.
   */
  private static void lost(RoutingContext context) {
    if (reads(context) && !othersAnswer(context.normalizedPath())) {
      context.put(FOUND_NOTHING, true);
      context.reroute(PAGE);
    } else {
      context.next();
    }
  }

  private static boolean reads(RoutingContext context) {
    String accepted = context.request().getHeader(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains("text/html");
  }

  private static boolean othersAnswer(String path) {
    String first = path.substring(1).replaceFirst("/.*", "");
    return first.isEmpty() || first.contains(".") || OTHERS.contains(first);
  }
}
