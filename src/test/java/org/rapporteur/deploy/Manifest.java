package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** One object that Kubernetes is told to have. */
record Manifest(JsonNode root) {

  String kind() {
    return root.path("kind").asText();
  }

  String apiVersion() {
    return root.path("apiVersion").asText();
  }

  /** The API group: empty for what has been there from the beginning. */
  String group() {
    return apiVersion().contains("/") ? apiVersion().replaceFirst("/.*", "") : "";
  }

  String version() {
    return apiVersion().replaceFirst(".*/", "");
  }

  String name() {
    return root.path("metadata").path("name").asText();
  }

  JsonNode spec() {
    return root.path("spec");
  }

  Map<String, String> labels() {
    return stringsOf(root.path("metadata").path("labels"));
  }

  boolean is(String kind) {
    return kind().equals(kind);
  }

  /** How findings name it. */
  String title() {
    return kind() + "/" + name();
  }

  /** The template of its pods, where it is something that runs. */
  Optional<PodTemplate> podTemplate() {
    return switch (kind()) {
      case "Deployment", "StatefulSet", "DaemonSet", "Job" ->
          Optional.of(new PodTemplate(this, spec().path("template")));
      case "CronJob" ->
          Optional.of(
              new PodTemplate(this, spec().path("jobTemplate").path("spec").path("template")));
      default -> Optional.empty();
    };
  }

  static Map<String, String> stringsOf(JsonNode object) {
    Map<String, String> strings = new TreeMap<>();
    object.properties().forEach(field -> strings.put(field.getKey(), field.getValue().asText()));
    return strings;
  }

  static Stream<JsonNode> each(JsonNode list) {
    return StreamSupport.stream(list.spliterator(), false);
  }

  static List<String> textsOf(JsonNode list) {
    return each(list).map(JsonNode::asText).toList();
  }
}
