package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Names that are asked over the network, or told what to do, are those of something that is there.
 */
final class AddressesResolve implements Rule {

  private static final Pattern JDBC_HOST = Pattern.compile("jdbc:postgresql://([^:/?]+)");

  @Override
  public List<String> findings(Manifests manifests) {
    List<String> findings = new ArrayList<>();
    for (Manifest manifest : manifests.all()) {
      of(manifests, manifest)
          .map(finding -> manifest.title() + ": " + finding)
          .forEach(findings::add);
      databases(manifest)
          .filter(host -> !isDatabase(manifests, host))
          .map(host -> manifest.title() + ": there is no database at " + host)
          .forEach(findings::add);
    }
    return findings;
  }

  private static Stream<String> of(Manifests manifests, Manifest manifest) {
    JsonNode spec = manifest.spec();
    return switch (manifest.kind()) {
      case "Service" ->
          Manifest.each(spec.path("ports"))
              .filter(port -> port.has("targetPort") && !isPort(manifests, spec, port))
              .map(port -> "no pod has a port " + port.path("targetPort"));
      case "HorizontalPodAutoscaler" ->
          missing(
              manifests,
              spec.path("scaleTargetRef").path("kind").asText(),
              spec.path("scaleTargetRef"));
      case "StatefulSet" -> missing(manifests, "Service", spec.path("serviceName").asText());
      case "Ingress" ->
          spec.findValues("backend").stream()
              .map(backend -> backend.path("service"))
              .flatMap(service -> ofService(manifests, service, service.path("port")));
      case "HTTPRoute" ->
          Stream.concat(
              spec.findValues("backendRefs").stream()
                  .flatMap(Manifest::each)
                  .flatMap(service -> ofService(manifests, service, service)),
              Manifest.each(spec.path("parentRefs"))
                  .flatMap(parent -> missing(manifests, "Gateway", parent)));
      case "Route" -> missing(manifests, "Service", spec.path("to"));
      case "Pooler", "ScheduledBackup" -> missing(manifests, "Cluster", spec.path("cluster"));
      case "Cluster" ->
          spec.findValues("barmanObjectName").stream()
              .flatMap(name -> missing(manifests, "ObjectStore", name.asText()));
      default -> Stream.empty();
    };
  }

  private static boolean isPort(Manifests manifests, JsonNode service, JsonNode port) {
    return manifests
        .podTemplates()
        .filter(pod ->
            Manifest.stringsOf(service.path("selector")).entrySet().stream()
                .allMatch(label -> label.getValue().equals(pod.labels().get(label.getKey()))))
        .anyMatch(pod -> pod.hasPort(port.path("targetPort")));
  }

  private static Stream<String> ofService(Manifests manifests, JsonNode service, JsonNode port) {
    return manifests.find("Service", service.path("name").asText()).stream()
            .flatMap(found -> Manifest.each(found.spec().path("ports")))
            .anyMatch(own ->
                (own.path("name").equals(port.path("name")) && port.has("name"))
                    || own.path("port").equals(port.path("number"))
                    || own.path("port").equals(port.path("port")))
        ? Stream.empty()
        : Stream.of("there is no such port of a Service: " + service);
  }

  private static Stream<String> missing(Manifests manifests, String kind, JsonNode reference) {
    return missing(manifests, kind, reference.path("name").asText());
  }

  private static Stream<String> missing(Manifests manifests, String kind, String name) {
    return manifests.has(kind, name)
        ? Stream.empty()
        : Stream.of("there is no %s %s".formatted(kind, name));
  }

  private static Stream<String> databases(Manifest manifest) {
    return JDBC_HOST.matcher(manifest.root().toString()).results().map(host -> host.group(1));
  }

  /** A Service, a pooler, or one of the names that CloudNativePG gives to a cluster. */
  private static boolean isDatabase(Manifests manifests, String host) {
    Matcher cluster = Pattern.compile("(.*)-(rw|ro|r)").matcher(host);
    return manifests.has("Service", host)
        || manifests.has("Pooler", host)
        || (cluster.matches() && manifests.has("Cluster", cluster.group(1)));
  }
}
