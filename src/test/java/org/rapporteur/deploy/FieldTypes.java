package org.rapporteur.deploy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Values of objects of Kubernetes itself have the type that it asks for. A number where it wants
 * text, as in the value of an environment variable without quotes, is refused by it.
 */
final class FieldTypes implements Rule {

  private static final String MODEL = "io.fabric8.kubernetes.api.model.";

  /** Where the model keeps the types of each version of an API group. */
  private static final Map<String, String> PACKAGES =
      Map.of(
          "v1", MODEL,
          "apps/v1", MODEL + "apps.",
          "batch/v1", MODEL + "batch.v1.",
          "autoscaling/v2", MODEL + "autoscaling.v2.",
          "networking.k8s.io/v1", MODEL + "networking.v1.",
          "policy/v1", MODEL + "policy.v1.");

  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
          .withCoercionConfig(
              LogicalType.Textual,
              text ->
                  text.setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                      .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail))
          .build();

  @Override
  public List<String> findings(Manifests manifests) {
    return manifests.all().stream()
        .filter(manifest -> !CustomResources.isCustom(manifest))
        .flatMap(FieldTypes::findings)
        .toList();
  }

  private static Stream<String> findings(Manifest manifest) {
    try {
      Class<?> type = Class.forName(PACKAGES.get(manifest.apiVersion()) + manifest.kind());
      STRICT.readValue(manifest.root().toString(), type);
      return Stream.empty();
    } catch (ClassNotFoundException unknown) {
      return Stream.of("%s: its type is not known".formatted(manifest.title()));
    } catch (JsonProcessingException wrong) {
      return Stream.of(
          "%s: %s at %s".formatted(manifest.title(), wrong.getOriginalMessage(), place(wrong)));
    }
  }

  private static String place(JsonProcessingException wrong) {
    return wrong instanceof JsonMappingException mapping
        ? mapping.getPathReference().replaceAll("[\\w.]+\\.(\\w+\\[)", "$1")
        : String.valueOf(wrong.getLocation());
  }
}
