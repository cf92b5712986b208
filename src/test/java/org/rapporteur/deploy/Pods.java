package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Labels of all pods that manifests lead to, also of those that CloudNativePG makes. */
final class Pods {

  private Pods() {}

  static List<Map<String, String>> labels(Manifests manifests) {
    return Stream.of(
            manifests.podTemplates().map(PodTemplate::labels),
            manifests.ofKind("Cluster").flatMap(Pods::ofCluster),
            manifests.ofKind("Pooler").map(Pods::ofPooler))
        .flatMap(labels -> labels)
        .toList();
  }

  /** Servers, and the jobs that make them. */
  private static Stream<Map<String, String>> ofCluster(Manifest cluster) {
    JsonNode inherited = cluster.spec().path("inheritedMetadata").path("labels");
    return Stream.of(
        with(inherited, Map.of("cnpg.io/cluster", cluster.name(), "cnpg.io/podRole", "instance")),
        with(inherited, Map.of("cnpg.io/cluster", cluster.name(), "cnpg.io/jobRole", "initdb")));
  }

  private static Map<String, String> ofPooler(Manifest pooler) {
    return with(
        pooler.spec().path("template").path("metadata").path("labels"),
        Map.of("cnpg.io/poolerName", pooler.name(), "cnpg.io/podRole", "pooler"));
  }

  private static Map<String, String> with(JsonNode labels, Map<String, String> more) {
    Map<String, String> all = new HashMap<>(Manifest.stringsOf(labels));
    all.putAll(more);
    return all;
  }
}
