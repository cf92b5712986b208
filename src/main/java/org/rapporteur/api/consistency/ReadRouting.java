package org.rapporteur.api.consistency;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.ClosedReads;
import org.rapporteur.api.caching.CachingFilters;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.api.problems.Problems.ParameterError;
import org.rapporteur.query.replica.ConsistencyToken;
import org.rapporteur.query.replica.ReadSources;

/**
 * Decides whether a request may be answered from a replica: before it reads, and after the key was
 * looked up, which the primary keeps.
 *
 * <p>Not from a replica: what writes; what a moment is given for that may be nearly now, because
 * such a question waits for the write under way, which nobody sees on a replica; streams, which are
 * told of changes by the primary; progress of imports, keys, takedowns and the audit, which are
 * looked at right after they were changed; and what verifies a claim.
 */
public class ReadRouting {

  /** After a slot is taken. */
  private static final int EARLY = 250;

  private static final Set<String> READS = Set.of(HttpMethod.GET, HttpMethod.HEAD);
  private static final String MOMENT = "knownAt";

  private final ReadSources sources;

  ReadRouting(ReadSources sources) {
    this.sources = sources;
  }

  /** An answer ends the request; null lets it pass. */
  @ServerRequestFilter(nonBlocking = true, priority = EARLY)
  public @Nullable Response route(
      ContainerRequestContext request, ResourceInfo resource, RoutingContext routing, UriInfo uri) {
    if (!READS.contains(request.getMethod()) || !ClosedReads.isOfTheService(resource, routing)) {
      return null;
    }
    String word = request.getHeaderString(ConsistencyTokens.HEADER);
    Optional<ConsistencyToken> seen = Optional.ofNullable(word).flatMap(ConsistencyToken::parse);
    if (word != null && seen.isEmpty()) {
      return refuse(uri);
    }
    if (!CachingFilters.isOfItsOwn(resource.getResourceMethod())
        && !uri.getQueryParameters().containsKey(MOMENT)) {
      sources.letReplicaDo(seen.orElse(null));
    }
    return null;
  }

  @ServerResponseFilter
  public void count(ContainerRequestContext request) {
    if (READS.contains(request.getMethod())) {
      sources.count();
    }
  }

  private static Response refuse(UriInfo uri) {
    ParameterError error =
        new ParameterError(
            ConsistencyTokens.HEADER, "is no word that an answer to a write came with");
    return Problems.answer(Problems.badParametersBuilder(List.of(error)), uri.getPath());
  }
}
