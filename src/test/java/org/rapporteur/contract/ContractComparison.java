package org.rapporteur.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.openapitools.openapidiff.core.OpenApiCompare;
import org.openapitools.openapidiff.core.compare.OpenApiDiffOptions;
import org.openapitools.openapidiff.core.model.ChangedOpenApi;
import org.openapitools.openapidiff.core.output.MarkdownRender;

/** What a contract has that breaks clients of an earlier one. */
final class ContractComparison {

  /** Codes may be added to what is served: clients are told to bear with those they do not know. */
  private static final OpenApiDiffOptions OPTIONS =
      OpenApiDiffOptions.builder()
          .configProperty("incompatible.response.enum.increased", "false")
          .configProperty("incompatible.schema.type.changed", "true")
          .build();

  private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

  private final ChangedOpenApi changes;

  private ContractComparison(ChangedOpenApi changes) {
    this.changes = changes;
  }

  static ContractComparison of(String earlier, String later) throws IOException {
    return new ContractComparison(
        OpenApiCompare.fromContents(inOldTerms(earlier), inOldTerms(later), List.of(), OPTIONS));
  }

  /** The comparison does not see the types of OpenAPI 3.1, so it is shown those of 3.0. */
  private static String inOldTerms(String contract) throws IOException {
    JsonNode tree = YAML.readTree(contract);
    ((ObjectNode) tree).put("openapi", "3.0.3");
    rewrite(tree);
    return tree.toString();
  }

  private static void rewrite(JsonNode node) {
    if (node instanceof ObjectNode schema) {
      if (schema.get("type") instanceof ArrayNode types) {
        schema.set("type", types.get(0));
        schema.put("nullable", true);
      }
      if (schema.get("anyOf") instanceof ArrayNode any && any.size() == 2 && isNull(any.get(1))) {
        schema.remove("anyOf");
        schema.putArray("allOf").add(any.get(0));
        schema.put("nullable", true);
      }
    }
    node.forEach(ContractComparison::rewrite);
  }

  private static boolean isNull(JsonNode schema) {
    return "null".equals(schema.path("type").asText());
  }

  boolean breaksClients() {
    return changes.isIncompatible();
  }

  /** For a person, as Markdown. */
  String description() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new MarkdownRender().render(changes, new OutputStreamWriter(out, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
