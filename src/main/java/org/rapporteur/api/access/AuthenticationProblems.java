package org.rapporteur.api.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/**
 * Answers requests without a key, or with one that nobody knows.
 *
 * <p>In place of the problem library's own mappers, which ask the framework for its challenge in a
 * way that it no longer answers.
 */
public class AuthenticationProblems {

  /** RFC 6750. */
  static final String CHALLENGE = "Bearer realm=\"Rapporteur\"";

  private static final String REFUSED = CHALLENGE + ", error=\"invalid_token\"";

  @ServerExceptionMapper(priority = 1)
  public Response answerNoKey(UnauthorizedException missing, UriInfo uri) {
    return noKey(uri.getPath());
  }

  @ServerExceptionMapper(priority = 1)
  public Response answerUnknownKey(AuthenticationFailedException unknown, UriInfo uri) {
    return unknownKey(uri.getPath());
  }

  /** Nobody knows who asks, and that matters. */
  public static Response noKey(String path) {
    return answer("This needs a key: send Authorization: Bearer <key>.", CHALLENGE, path);
  }

  /** Who asks sends something that nobody knows. */
  public static Response unknownKey(String path) {
    return answer(
        "The key is not known or was revoked, the token is not valid, or Authorization is not of the form Bearer <key>.",
        REFUSED,
        path);
  }

  private static Response answer(String detail, String challenge, String path) {
    return Problems.answer(
        Problems.builder(ProblemType.UNAUTHENTICATED, detail)
            .withHeader(HttpHeaders.WWW_AUTHENTICATE, challenge),
        path);
  }
}
