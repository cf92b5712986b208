package org.rapporteur.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.restassured.http.Method;
import io.restassured.specification.RequestSpecification;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.storage.StatementCounter;

/**
 * Whatever a client sends as a parameter of whichever operation, no statement has it in its words.
 */
@ServiceTest
class StatementsHoldNoValuesTest {

  private static final String MARK = "zq7";

  /** It would end a literal, and begin another statement. */
  private static final String VALUE = MARK + "'); drop table report; --";

  /**
   * A question with the value in the place of one parameter.
   *
   * @param others what the operation needs besides
   */
  record Question(String path, String parameter, boolean inPath, List<String> others) {
    @Override
    public String toString() {
      return path + " " + parameter;
    }
  }

  static Stream<Question> questions() throws IOException {
    JsonNode contract = new YAMLMapper().readTree(new File("openapi.yaml"));
    List<Question> questions = new ArrayList<>();
    contract
        .get("paths")
        .properties()
        .forEach(path -> questions.addAll(questions(path.getKey(), path.getValue().path("get"))));
    return questions.stream();
  }

  private static List<Question> questions(String path, JsonNode operation) {
    List<Question> questions = new ArrayList<>();
    List<String> needed = new ArrayList<>();
    for (JsonNode parameter : operation.path("parameters")) {
      boolean inQuery = parameter.path("in").asText().equals("query");
      if (inQuery && parameter.path("required").asBoolean()) {
        needed.add(parameter.get("name").asText());
      }
    }
    for (JsonNode parameter : operation.path("parameters")) {
      String name = parameter.path("name").asText();
      String in = parameter.path("in").asText();
      if (in.equals("path") || in.equals("query")) {
        List<String> others = needed.stream().filter(each -> !each.equals(name)).toList();
        questions.add(new Question(path, name, in.equals("path"), others));
      }
    }
    return questions;
  }

  @ParameterizedTest
  @MethodSource("questions")
  void noneOfAQuestion(Question question) {
    RequestSpecification request = Submissions.asEditor();
    String path = question.path();
    if (question.inPath()) {
      request.pathParam(question.parameter(), VALUE);
    } else {
      request.queryParam(question.parameter(), VALUE);
      path = path.replaceAll("\\{[^}]*}", "KAZ");
    }
    question.others().forEach(other -> request.queryParam(other, "KAZ"));
    Sent sent = send(request, Method.GET, path);
    assertThat(sent.status()).isLessThan(500);
    sent.holdNothingOfIt();
  }

  @Test
  void noneOfAReport() {
    String text =
        SampleText.entry(1938, "Honduras").replace("Dora Inventada", "Dora O'" + MARK + "'; --");
    written("/v1/reports", "text/plain; charset=utf-8", text);
  }

  @Test
  void noneOfACorrection() {
    String correction =
        """
        {"country": "HND", "indicator": "HEAD_OF_STATE", "value": "O'%1$s", "from": "1937", "to": "1937",
         "source": {"title": "'%1$s", "quote": "'; %1$s"}, "reason": "%1$s'"}\
        """
            .formatted(MARK);
    written("/v1/claims", "application/json", correction);
  }

  private static void written(String path, String type, String body) {
    RequestSpecification request =
        Submissions.asEditor().contentType(type).body(body.getBytes(StandardCharsets.UTF_8));
    Sent sent = send(request, Method.POST, path);
    assertThat(sent.status()).isEqualTo(201);
    assertThat(sent.statements()).isNotEmpty();
    sent.holdNothingOfIt();
  }

  /** What became of a request. */
  private record Sent(int status, List<String> statements) {
    void holdNothingOfIt() {
      assertThat(statements).noneMatch(statement -> statement.contains(MARK));
    }
  }

  private static Sent send(RequestSpecification request, Method method, String path) {
    String id = UUID.randomUUID().toString();
    StatementCounter.follow(id);
    int status = request.header("X-Request-Id", id).request(method, path).statusCode();
    return new Sent(status, StatementCounter.of(id));
  }
}
