package org.rapporteur.api.audit;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.Bearer;
import org.rapporteur.access.WriteAttempt;
import org.rapporteur.api.access.Bearers;
import org.rapporteur.api.contract.RequestIds;
import org.rapporteur.ingestion.AuditLog;

/** Keeps who tried to write what and how it ended, before the answer goes out. */
public class WriteAudit {

  private static final Logger LOG = Logger.getLogger(WriteAudit.class);

  private static final Set<String> READS =
      Set.of(HttpMethod.GET, HttpMethod.HEAD, HttpMethod.OPTIONS);

  /** Nothing was tried, and who asks too often must not fill the audit. */
  private static final int TOO_MANY_REQUESTS = 429;

  private static final int LONGEST_PATH = 500;

  private final AuditLog audit;

  WriteAudit(AuditLog audit) {
    this.audit = audit;
  }

  /** Null: there is nothing to keep. */
  @ServerResponseFilter
  public @Nullable Uni<Void> keep(
      ContainerRequestContext request,
      ContainerResponseContext response,
      @Nullable ResourceInfo resource,
      RoutingContext routing) {
    Optional<Bearer> bearer = Bearers.found(routing);
    if (bearer.isEmpty()
        || READS.contains(request.getMethod())
        || response.getStatus() == TOO_MANY_REQUESTS) {
      return null;
    }
    WriteAttempt attempt =
        new WriteAttempt(
            bearer.get(),
            request.getMethod(),
            operation(resource),
            path(request),
            response.getStatus(),
            RequestIds.of(request));
    return Uni.createFrom()
        .<Void>item(() -> add(attempt))
        .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
  }

  /**
   * What was done is done: an audit that fails is told in the log, without who it was and the
   * address, which can be a name. The id of the request joins it with the access log.
   */
  private @Nullable Void add(WriteAttempt attempt) {
    try {
      audit.add(attempt);
    } catch (RuntimeException fault) {
      LOG.errorf(
          fault,
          "not in the audit: %s of a %s, status %d, request %s",
          attempt.operation(),
          attempt.bearer().credential(),
          attempt.status(),
          attempt.requestId());
    }
    return null;
  }

  private static @Nullable String operation(@Nullable ResourceInfo resource) {
    if (resource == null || resource.getResourceMethod() == null) {
      return null;
    }
    Operation operation = resource.getResourceMethod().getAnnotation(Operation.class);
    return operation == null ? null : operation.operationId();
  }

  private static String path(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath().replace("\0", "");
    return path.substring(0, Math.min(path.length(), LONGEST_PATH));
  }
}
