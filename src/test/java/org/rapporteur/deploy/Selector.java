package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;

/** Which labels are meant. */
record Selector(JsonNode root) {

  /** Whether labels are among those that are meant; an empty selector means all. */
  boolean matches(Map<String, String> labels) {
    return Manifest.stringsOf(root.path("matchLabels")).entrySet().stream()
            .allMatch(wanted -> wanted.getValue().equals(labels.get(wanted.getKey())))
        && Manifest.each(root.path("matchExpressions"))
            .allMatch(expression -> matches(expression, labels));
  }

  private static boolean matches(JsonNode expression, Map<String, String> labels) {
    String key = expression.path("key").asText();
    List<String> values = Manifest.textsOf(expression.path("values"));
    String value = labels.getOrDefault(key, "");
    return switch (expression.path("operator").asText()) {
      case "Exists" -> labels.containsKey(key);
      case "DoesNotExist" -> !labels.containsKey(key);
      case "In" -> values.contains(value);
      default -> !values.contains(value);
    };
  }
}
