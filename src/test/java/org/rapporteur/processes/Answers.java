package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a service answers to everything that can be asked of its data. */
record Answers(Map<String, List<String>> byQuestion) {

  private static final ObjectMapper JSON = new ObjectMapper();

  private static final List<String> LISTS =
      List.of(
          "/v1/reports?format=ndjson",
          "/v1/incidents?format=ndjson",
          "/v1/claims?format=ndjson",
          "/v1/leaders?history=true&format=ndjson",
          "/v1/death-penalty?history=true&format=ndjson",
          "/v1/icc?history=true&format=ndjson",
          "/v1/coverage?indicator=DEATH_PENALTY&format=ndjson",
          "/v1/search?q=police&format=ndjson");

  /** Moments and numbers of the installation. */
  private static final List<String> OF_THE_SYSTEM = List.of("recordedAt", "supersededAt", "claim");

  /** The same but for what an installation has of its own. */
  static Answers withoutNumbersOf(Editor editor) {
    return of(editor, true);
  }

  /** All, to the last number and moment. */
  static Answers of(Editor editor) {
    return of(editor, false);
  }

  private static Answers of(Editor editor, boolean clean) {
    Map<String, List<String>> answers = new LinkedHashMap<>();
    for (String list : LISTS) {
      answers.put(list, lines(editor, list, clean));
    }
    for (String report : reports(editor)) {
      String address = "/v1/reports/" + report;
      answers.put(address + "/text", List.of(editor.get(address + "/text")));
      String claims = "/v1/claims?retracted=true&format=ndjson&report=" + report;
      answers.put(claims, lines(editor, claims, clean));
      for (String question : List.of(address, address + "/revisions")) {
        String answer = editor.get(question);
        answers.put(question, List.of(clean ? cleaned(answer) : answer));
      }
    }
    return new Answers(answers);
  }

  /** Claims have no order but that of the numbers that the database gives out. */
  private static List<String> lines(Editor editor, String list, boolean clean) {
    Stream<String> lines = editor.get(list).lines().map(line -> clean ? cleaned(line) : line);
    return list.startsWith("/v1/claims") ? lines.sorted().toList() : lines.toList();
  }

  private static List<String> reports(Editor editor) {
    return editor
        .get("/v1/reports?format=ndjson&fields=id")
        .lines()
        .map(line -> tree(line).get("id").asText())
        .toList();
  }

  /** All of it, to look for words in. */
  String words() {
    return byQuestion.values().stream().flatMap(List::stream).collect(Collectors.joining("\n"));
  }

  void areThoseOf(Answers other) {
    assertThat(byQuestion.keySet()).isEqualTo(other.byQuestion.keySet());
    byQuestion.forEach((question, answer) ->
        assertThat(answer).as(question).isEqualTo(other.byQuestion.get(question)));
  }

  private static String cleaned(String line) {
    JsonNode tree = tree(line);
    clean(tree);
    return tree.toString();
  }

  private static void clean(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(OF_THE_SYSTEM);
      if (object.path("id").isNumber()) {
        object.remove("id");
      }
      if (object.path("retracted").isObject()) {
        object.put("retracted", true);
      }
    }
    node.forEach(Answers::clean);
  }

  private static JsonNode tree(String json) {
    try {
      return JSON.readTree(json);
    } catch (JsonProcessingException e) {
      throw new AssertionError(json, e);
    }
  }
}
