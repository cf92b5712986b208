package org.rapporteur.api.contract;

import io.vertx.core.http.HttpServerRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jboss.logging.MDC;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/**
 * Gives each request an id, the client's own if it sends one, so that an answer and its log lines
 * can be told together.
 */
public class RequestIds {

  public static final String HEADER = "X-Request-Id";

  /** What refuses a request early is answered with an id as well. */
  private static final int FIRST = 1;

  private static final Pattern HARMLESS = Pattern.compile("[A-Za-z0-9._-]{1,64}");

  @ServerRequestFilter(preMatching = true, nonBlocking = true, priority = FIRST)
  public void assign(ContainerRequestContext request) {
    String id = choose(request.getHeaderString(HEADER));
    request.setProperty(HEADER, id);
    MDC.put("requestId", id);
  }

  /** The id of a request that is answered before it gets here. */
  public static String of(HttpServerRequest request) {
    return choose(request.getHeader(HEADER));
  }

  private static String choose(@Nullable String sent) {
    return sent != null && HARMLESS.matcher(sent).matches() ? sent : UUID.randomUUID().toString();
  }

  /** The id of a request; empty before it has one. */
  public static String of(ContainerRequestContext request) {
    return Objects.toString(request.getProperty(HEADER), "");
  }

  @ServerResponseFilter
  public void answer(ContainerRequestContext request, ContainerResponseContext response) {
    Object id = request.getProperty(HEADER);
    if (id != null) {
      response.getHeaders().putSingle(HEADER, id);
    }
  }
}
