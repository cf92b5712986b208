package org.rapporteur.api.consistency;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.replica.ReadSources;

/** Gives whoever has written a word with which they read what they wrote, wherever they read it. */
public class ConsistencyTokens {

  public static final String HEADER = "Consistency-Token";

  private static final Set<String> WRITES = Set.of(HttpMethod.POST, HttpMethod.DELETE);

  /** After the audit, which writes too. */
  private static final int LATE = Priorities.USER - 1000;

  private final ReadSources sources;

  ConsistencyTokens(ReadSources sources) {
    this.sources = sources;
  }

  /** Null: nothing was written. */
  @ServerResponseFilter(priority = LATE)
  public @Nullable Uni<Void> hand(
      ContainerRequestContext request, ContainerResponseContext response) {
    boolean written = WRITES.contains(request.getMethod()) && response.getStatus() < 300;
    return written
        ? Uni.createFrom()
            .<Void>item(() -> add(response))
            .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
        : null;
  }

  private @Nullable Void add(ContainerResponseContext response) {
    sources
        .findTokenAfterWrite()
        .ifPresent(token -> response.getHeaders().putSingle(HEADER, token.toString()));
    return null;
  }
}
