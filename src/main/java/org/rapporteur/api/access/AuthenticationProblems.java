package org.rapporteur.api.access;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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

  static final String CHALLENGE = "Bearer realm=\"Rapporteur\"";

  @ServerExceptionMapper(priority = 1)
  public Response noKey(UnauthorizedException missing) {
    return answer("This needs a key: send Authorization: Bearer <key>.");
  }

  @ServerExceptionMapper(priority = 1)
  public Response unknownKey(AuthenticationFailedException unknown) {
    return answer("The key is not known, or Authorization is not of the form Bearer <key>.");
  }

  private static Response answer(String detail) {
    HttpProblem problem =
        Problems.builder(ProblemType.UNAUTHENTICATED, detail)
            .withHeader(HttpHeaders.WWW_AUTHENTICATE, CHALLENGE)
            .build();
    return problem.toResponse();
  }
}
