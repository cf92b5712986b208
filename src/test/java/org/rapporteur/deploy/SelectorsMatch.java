package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whatever selects by labels selects something: Kubernetes takes one that selects nothing. */
final class SelectorsMatch implements Rule {

  @Override
  public List<String> findings(Manifests manifests) {
    List<Map<String, String>> pods = Pods.labels(manifests);
    List<String> findings = new ArrayList<>();
    for (Manifest manifest : manifests.all()) {
      selectors(manifest)
          .filter(selector -> pods.stream().noneMatch(selector::matches))
          .map(selector -> "%s: selects no pod: %s".formatted(manifest.title(), selector.root()))
          .forEach(findings::add);
      manifest.podTemplate().stream().flatMap(SelectorsMatch::ofOwnPods).forEach(findings::add);
    }
    manifests
        .ofKind("ServiceMonitor")
        .filter(monitor ->
            manifests
                .ofKind("Service")
                .noneMatch(service ->
                    new Selector(monitor.spec().path("selector")).matches(service.labels())))
        .map(monitor -> monitor.title() + ": selects no Service")
        .forEach(findings::add);
    return findings;
  }

  private static Stream<Selector> selectors(Manifest manifest) {
    JsonNode spec = manifest.spec();
    return switch (manifest.kind()) {
      case "Service" ->
          Stream.of(
              new Selector(
                  JsonNodeFactory.instance.objectNode().set("matchLabels", spec.path("selector"))));
      case "PodDisruptionBudget", "PodMonitor" -> Stream.of(new Selector(spec.path("selector")));
      case "NetworkPolicy" ->
          Stream.concat(
                  Stream.of(spec.path("podSelector")),
                  Stream.concat(
                      Manifest.each(spec.path("ingress"))
                          .flatMap(rule -> ownPeers(rule.path("from"))),
                      Manifest.each(spec.path("egress"))
                          .flatMap(rule -> ownPeers(rule.path("to")))))
              .map(Selector::new);
      default -> Stream.empty();
    };
  }

  /** Peers in the same namespace; those in others are of others. */
  private static Stream<JsonNode> ownPeers(JsonNode peers) {
    return Manifest.each(peers)
        .filter(peer -> peer.has("podSelector") && !peer.has("namespaceSelector"))
        .map(peer -> peer.path("podSelector"));
  }

  /** A Deployment has to select the pods that it makes, and pods spread among their like. */
  private static Stream<String> ofOwnPods(PodTemplate pod) {
    Stream<JsonNode> own =
        pod.runsOn() ? Stream.of(pod.owner().spec().path("selector")) : Stream.empty();
    Stream<JsonNode> alike =
        Manifest.each(pod.spec().path("topologySpreadConstraints"))
            .map(constraint -> constraint.path("labelSelector"));
    return Stream.concat(own, alike)
        .filter(selector -> !new Selector(selector).matches(pod.labels()))
        .map(selector ->
            "%s: does not select its own pods: %s".formatted(pod.owner().title(), selector));
  }
}
