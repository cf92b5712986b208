package org.rapporteur.contract;

import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.StreamSupport;
import org.rapporteur.ContractCheck;

/** What holds for the answer to any request whatever. */
final class AnswerCheck {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** What was found of answers that many requests get. */
  private final Map<String, Optional<String>> known = new ConcurrentHashMap<>();

  /** An answer. */
  record Answer(int status, Map<String, String> headers, String body) {

    String type() {
      return headers.getOrDefault("content-type", "").replaceAll(";.*", "");
    }
  }

  /** What is wrong with an answer, for a person. */
  Optional<String> findFault(Probe probe, Answer answer) {
    if (answer.status() >= 500) {
      return Optional.of("is a fault of the service");
    }
    if (answer.status() == 429) {
      return Optional.of("is held up by a limit: tests have to run without one");
    }
    if (answer.status() == 405 && !answer.headers().containsKey("allow")) {
      return Optional.of("does not say which methods are allowed");
    }
    Optional<String> fault =
        answer.status() >= 400 ? findProblemFault(probe, answer) : Optional.empty();
    boolean checked = fault.isPresent() || answer.body().isEmpty();
    return checked ? fault : findBreach(probe, answer);
  }

  private static Optional<String> findProblemFault(Probe probe, Answer answer) {
    if (answer.status() == 400 && answer.body().isEmpty() && !isAddress(probe.target())) {
      // Quarkus refuses these without a word, before anything of ours sees them.
      return Optional.empty();
    }
    if (!answer.type().equals("application/problem+json")) {
      return Optional.of("is no problem but \"" + answer.type() + "\"");
    }
    JsonNode problem;
    try {
      problem = JSON.readTree(answer.body());
    } catch (IOException noJson) {
      return Optional.of("is not JSON");
    }
    if (problem.path("status").asInt() != answer.status()
        || !problem.path("type").asText().startsWith("/problems/")
        || problem.path("detail").asText().isBlank()) {
      return Optional.of("is no complete problem");
    }
    return blamesAnother(probe, problem)
        ? Optional.of("does not name " + probe.blamed())
        : Optional.empty();
  }

  /** A write can be refused for its body as well, when the parameter can be borne. */
  private static boolean blamesAnother(Probe probe, JsonNode problem) {
    boolean ofBody = problem.path("type").asText().equals("/problems/bad-body");
    return problem.path("status").asInt() == 400
        && probe.blamed() != null
        && !ofBody
        && !names(problem, probe.blamed());
  }

  private static boolean isAddress(String target) {
    try {
      new URI(target);
      return true;
    } catch (URISyntaxException none) {
      return false;
    }
  }

  private static boolean names(JsonNode problem, String parameter) {
    return StreamSupport.stream(problem.path("errors").spliterator(), false)
        .anyMatch(error -> error.path("parameter").asText().equals(parameter));
  }

  private Optional<String> findBreach(Probe probe, Answer answer) {
    ContractOperation operation = probe.operation();
    if (operation == null || answer.type().equals("text/event-stream")) {
      return Optional.empty();
    }
    String key = operation.id() + answer.status() + answer.type() + answer.body().hashCode();
    boolean inPart = probe.target().contains("fields");
    return known.computeIfAbsent(key, unknown -> validate(operation, answer, inPart));
  }

  private static Optional<String> validate(
      ContractOperation operation, Answer answer, boolean inPart) {
    SimpleResponse.Builder response = SimpleResponse.Builder.status(answer.status());
    answer.headers().forEach(response::withHeader);
    // No address that was asked, in which anything may stand; one of the same operation.
    String path = operation.path().replaceAll("\\{.*?}", "x");
    return ContractCheck.findBreach(
        path,
        Request.Method.valueOf(operation.method()),
        response.withBody(answer.body()).build(),
        inPart);
  }
}
