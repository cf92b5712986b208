package org.rapporteur.api.problems;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.rapporteur.api.problems.Problems.ParameterError;

/**
 * Refuses requests whose Content-Type is no media type, before the framework stumbles over it while
 * it looks for the resource.
 */
public class UnreadableTypes {

  @ServerRequestFilter(preMatching = true, nonBlocking = true)
  public void check(ContainerRequestContext request) {
    String type = request.getHeaderString(HttpHeaders.CONTENT_TYPE);
    if (type != null && !isMediaType(type)) {
      throw problem(request.getMethod(), type);
    }
    String accept = request.getHeaderString(HttpHeaders.ACCEPT);
    if (accept != null && !Stream.of(accept.split(",")).allMatch(UnreadableTypes::isMediaType)) {
      throw Problems.of(
          ProblemType.NOT_ACCEPTABLE,
          "Accept is no list of media types: \"%s\".".formatted(accept));
    }
  }

  private static boolean isMediaType(String type) {
    try {
      MediaType.valueOf(type.strip());
      return true;
    } catch (IllegalArgumentException unreadable) {
      return false;
    }
  }

  private static RuntimeException problem(String method, String type) {
    String detail = "\"%s\" is no media type".formatted(type);
    return method.equals("POST")
        ? Problems.of(ProblemType.UNSUPPORTED_MEDIA_TYPE, detail + ".")
        : Problems.badParameters(List.of(new ParameterError(HttpHeaders.CONTENT_TYPE, detail)));
  }
}
