package org.rapporteur.api.problems;

import io.quarkiverse.resteasy.problem.HttpProblem;
import io.quarkiverse.resteasy.problem.InstanceUtils;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import org.rapporteur.report.Withdrawal;

/** Makes problems to throw. */
public final class Problems {

  private Problems() {}

  /** A problem of a type with a sentence on this very case. */
  public static HttpProblem of(ProblemType type, String detail) {
    return builder(type, detail).build();
  }

  /** Parameters that are not as documented. */
  public static HttpProblem badParameters(List<ParameterError> errors) {
    return badParametersBuilder(errors).build();
  }

  /** The same where none can be thrown. */
  public static HttpProblem.Builder badParametersBuilder(List<ParameterError> errors) {
    String names =
        String.join(", ", errors.stream().map(ParameterError::parameter).distinct().toList());
    return builder(ProblemType.BAD_PARAMETER, "Not as documented: " + names + ".")
        .with("errors", errors);
  }

  /** Parts of a body that are not as documented. */
  public static HttpProblem badBody(List<ParameterError> errors) {
    return builder(ProblemType.BAD_BODY, "Parts of the body are not as documented.")
        .with(
            "errors",
            errors.stream()
                .map(error ->
                    new BodyError("/" + error.parameter().replace('.', '/'), error.detail()))
                .toList())
        .build();
  }

  /** A problem with the tombstone of a report. */
  public static HttpProblem withdrawn(ProblemType type, Withdrawal withdrawal) {
    return builder(type, "The report was withdrawn: " + withdrawal.reason())
        .with("withdrawnAt", withdrawal.withdrawnAt().toString())
        .with("reason", withdrawal.reason())
        .build();
  }

  /** A builder for problems that carry more than a detail. */
  public static HttpProblem.Builder builder(ProblemType type, String detail) {
    return HttpProblem.builder()
        .withType(URI.create(type.path()))
        .withTitle(type.title())
        .withStatus(type.status())
        .withDetail(detail);
  }

  /**
   * The answer with a problem where none can be thrown.
   *
   * @param path what was asked for
   */
  public static Response answer(HttpProblem.Builder problem, String path) {
    return problem.withInstance(InstanceUtils.pathToInstance(path)).build().toResponse();
  }

  /**
   * What is wrong with a parameter.
   *
   * @param parameter its name
   * @param detail what was given and what is allowed
   */
  public record ParameterError(String parameter, String detail) {}

  /**
   * What is wrong with a part of a body.
   *
   * @param pointer JSON pointer to it
   * @param detail what was given and what is allowed
   */
  public record BodyError(String pointer, String detail) {}
}
