package org.rapporteur.api.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemContext;
import io.quarkiverse.resteasy.problem.postprocessing.ProblemPostProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * Gives the problems that the framework raises the type and title of ours, so that a client meets
 * one kind only.
 */
@ApplicationScoped
class ProblemCompletion implements ProblemPostProcessor {

  @Override
  public HttpProblem apply(HttpProblem problem, ProblemContext context) {
    if (problem.getType() != null && !problem.getType().toString().equals("about:blank")) {
      return problem;
    }
    Optional<ProblemType> type = ProblemType.findByStatus(problem.getStatusCode());
    return type.map(known -> complete(problem, known)).orElse(problem);
  }

  private static HttpProblem complete(HttpProblem problem, ProblemType type) {
    return HttpProblem.builder(problem)
        .withType(URI.create(type.path()))
        .withTitle(type.title())
        .withDetail(detail(problem, type))
        .build();
  }

  /**
   * The framework's details are status lines or speak of its own parts; the type's meaning tells a
   * person more.
   */
  private static String detail(HttpProblem problem, ProblemType type) {
    return switch (type) {
      case NOT_FOUND, METHOD_NOT_ALLOWED, NOT_ACCEPTABLE, UNSUPPORTED_MEDIA_TYPE, INTERNAL_ERROR ->
          type.meaning();
      case BAD_PARAMETER,
          BAD_BODY,
          UNAUTHENTICATED,
          FORBIDDEN,
          AMBIGUOUS_COUNTRY,
          CONFLICT,
          NAME_TAKEN,
          REPORT_WITHDRAWN,
          GONE,
          BODY_TOO_LARGE,
          UNUSABLE_REPORT,
          TOO_MANY_REQUESTS,
          OVERLOADED,
          DATABASE_AWAY,
          DATABASE_FULL,
          TIMED_OUT ->
          Objects.requireNonNullElse(problem.getDetail(), type.meaning());
    };
  }
}
