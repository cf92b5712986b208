package org.rapporteur.api.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.handler.CorsHandler;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.settings.CorsSettings;
import org.rapporteur.settings.RapporteurSettings;

/**
 * Lets browsers ask from the pages of other origins.
 *
 * <p>By the handler of Vert.x, because that of Quarkus answers 403 to a write from a page of the
 * service itself where other origins may only read.
 */
@ApplicationScoped
class Cors {

  private static final String ANY = "*";

  /** Before everything else: what is refused later is answered for the page to read as well. */
  private static final int FIRST = 300;

  private static final Set<String> EXPOSED =
      Set.of(
          "Consistency-Token",
          "Link",
          "Deprecation",
          "ETag",
          "Location",
          "RateLimit",
          "RateLimit-Policy",
          "Retry-After",
          "Sunset",
          "WWW-Authenticate",
          "X-Request-Id",
          "X-Total-Count");

  private final CorsSettings settings;

  Cors(RapporteurSettings settings) {
    this.settings = settings.cors();
  }

  void register(@Observes Filters filters) {
    settings.origins().ifPresent(origins -> filters.register(handler(origins), FIRST));
  }

  private CorsHandler handler(List<String> origins) {
    CorsHandler handler = CorsHandler.create();
    if (!origins.contains(ANY)) {
      handler.addOrigins(origins);
    }
    return handler
        .allowedMethods(
            settings.methods().stream().map(HttpMethod::valueOf).collect(Collectors.toSet()))
        .exposedHeaders(EXPOSED)
        .maxAgeSeconds(Math.toIntExact(Duration.ofDays(1).toSeconds()));
  }
}
