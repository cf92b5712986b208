package org.rapporteur.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the public reaches through the components: everything that is for it, and nothing else. */
class PublicPathsTest {

  /** Addresses of the dashboard and of the docs, which the contract does not list. */
  private static final List<String> PAGES =
      List.of(
          "/",
          "/static/bundle.js",
          "/countries/KAZ",
          "/reports/ai-2003-kaz",
          "/incidents",
          "/import",
          "/docs",
          "/docs/",
          "/openapi",
          "/openapi.yaml",
          "/openapi.json");

  @ParameterizedTest
  @ValueSource(strings = {"ingress/ingress.yaml", "gateway/gateway.yaml"})
  void allThatTheContractAndTheDashboardHaveIsPublic(String file) throws IOException {
    List<JsonNode> rules = rules(file);
    JsonNode contract = new YAMLMapper().readTree(new File("openapi.yaml"));
    assertThat(Stream.concat(PAGES.stream(), names(contract.path("paths"))))
        .allMatch(path -> rules.stream().anyMatch(rule -> leads(rule, path)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"ingress/ingress.yaml", "gateway/gateway.yaml"})
  void healthAndMetricsAreNot(String file) throws IOException {
    List<JsonNode> rules = rules(file);
    assertThat(List.of("/q/metrics", "/q/health/ready", "/q", "/v1x"))
        .noneMatch(path -> rules.stream().anyMatch(rule -> leads(rule, path)));
  }

  /** Paths with their kinds, as an Ingress or an HTTPRoute writes them. */
  private static List<JsonNode> rules(String file) throws IOException {
    String yaml =
        java.nio.file.Files.readString(java.nio.file.Path.of("deploy/components/" + file));
    return Manifests.of(yaml).all().stream()
        .flatMap(manifest ->
            Stream.concat(
                manifest.spec().findValues("paths").stream().flatMap(Manifest::each),
                manifest.spec().findValues("matches").stream()
                    .flatMap(Manifest::each)
                    .map(match -> match.path("path"))))
        .toList();
  }

  private static boolean leads(JsonNode rule, String path) {
    String kind =
        rule.has("pathType") ? rule.path("pathType").asText() : rule.path("type").asText();
    String prefix = rule.has("value") ? rule.path("value").asText() : rule.path("path").asText();
    return path.equals(prefix) || (kind.endsWith("Prefix") && path.startsWith(prefix + "/"));
  }

  private static Stream<String> names(JsonNode object) {
    return object.properties().stream().map(java.util.Map.Entry::getKey);
  }
}
