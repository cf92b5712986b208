package org.rapporteur.api.limits;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Optional;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.AuthenticationProblems;
import org.rapporteur.api.access.Bearers;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/**
 * Finds out who asks and whether they have asked too often, before anything else is done. Every
 * answer, be it this one or a later one, says how much is left.
 */
public class RequestRates {

  /** After the id of the request, before all work. */
  private static final int EARLY = 100;

  private final RateLimits limits;
  private final Bearers bearers;

  RequestRates(RateLimits limits, Bearers bearers) {
    this.limits = limits;
    this.bearers = bearers;
  }

  /** An answer ends the request; null, now or then, lets it pass. */
  @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = EARLY)
  public @Nullable Uni<Response> admit(RoutingContext request, UriInfo uri) {
    if (!request.normalizedPath().startsWith("/v1")) {
      return null;
    }
    String address = ClientAddress.of(request.request());
    String path = uri.getPath();
    if (Bearers.isNamed(request)) {
      return admitNamed(request, address, path);
    }
    Response refusal = announce(request, limits.take(address), path);
    return refusal == null ? null : Uni.createFrom().item(refusal);
  }

  /** Counts a request of somebody unknown; false, and not counted: it is one too many. */
  public boolean admit(RoutingContext request) {
    Optional<Allowance> allowance = limits.take(ClientAddress.of(request.request()));
    allowance.ifPresent(rest -> rest.announce(request.response()));
    return allowance.isEmpty() || allowance.get().granted();
  }

  private Uni<Response> admitNamed(RoutingContext request, String address, String path) {
    Optional<Allowance> guesses = limits.mayGuess(address);
    if (guesses.isPresent() && !guesses.get().granted()) {
      return Uni.createFrom().item(() -> announce(request, guesses, path));
    }
    return bearers
        .find(request)
        .map(bearer -> announce(request, limits.take(bearer), path))
        .onFailure(AuthenticationFailedException.class)
        .recoverWithItem(() -> refuse(request, limits.takeGuess(address), path));
  }

  private static Response refuse(
      RoutingContext request, Optional<Allowance> allowance, String path) {
    Response tooMany = announce(request, allowance, path);
    return tooMany == null ? AuthenticationProblems.unknownKey(path) : tooMany;
  }

  /** The answer to who has asked too often; null: they have not. */
  private static @Nullable Response announce(
      RoutingContext request, Optional<Allowance> allowance, String path) {
    allowance.ifPresent(rest -> rest.announce(request.response()));
    return allowance.filter(rest -> !rest.granted()).map(rest -> tooMany(rest, path)).orElse(null);
  }

  private static Response tooMany(Allowance allowance, String path) {
    HttpProblem.Builder problem =
        Problems.builder(
                ProblemType.TOO_MANY_REQUESTS,
                "%d requests a minute are taken; the next one in %d s."
                    .formatted(allowance.quota(), allowance.retryAfter()))
            .withHeader(HttpHeaders.RETRY_AFTER, allowance.retryAfter());
    return Problems.answer(problem, path);
  }
}
