package org.rapporteur.api.access;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.Bearer;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.settings.RapporteurSettings.Reads;

/**
 * Lets only those read who have a key, where the settings say so. What is asked is the operation
 * that was found as well as the address, which can be written in many ways.
 */
public class ClosedReads {

  /** Before a slot is taken. */
  private static final int EARLY = 150;

  private static final String SERVICE = "/v1";

  private final boolean closed;

  ClosedReads(RapporteurSettings settings) {
    closed = settings.reads() == Reads.KEYS;
  }

  /** An answer ends the request; null lets it pass. */
  @ServerRequestFilter(nonBlocking = true, priority = EARLY)
  public @Nullable Response check(ResourceInfo resource, RoutingContext request, UriInfo uri) {
    if (!closed || !isOfTheService(resource, request)) {
      return null;
    }
    Optional<Bearer> bearer = Bearers.found(request);
    if (bearer.isEmpty()) {
      return AuthenticationProblems.noKey(uri.getPath());
    }
    return bearer.get().role() == null ? forbidden(uri) : null;
  }

  /** Of what the service serves; pages on problems and the way to the docs stay open. */
  public static boolean isOfTheService(ResourceInfo resource, RoutingContext request) {
    Path path = resource.getResourceClass().getAnnotation(Path.class);
    return request.normalizedPath().startsWith(SERVICE)
        || (path != null && path.value().startsWith(SERVICE));
  }

  private static Response forbidden(UriInfo uri) {
    return Problems.answer(
        Problems.builder(ProblemType.FORBIDDEN, "The token gives no role."), uri.getPath());
  }
}
