package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What pods refer to is among the manifests, or is a Secret that deploy/README.md says to make. */
final class ReferencesResolve implements Rule {

  private final ExternalSecrets secrets;

  ReferencesResolve(ExternalSecrets secrets) {
    this.secrets = secrets;
  }

  @Override
  public List<String> findings(Manifests manifests) {
    Stream<String> ofPods = manifests.podTemplates().flatMap(pod -> ofPod(manifests, pod));
    // Whoever writes secretName, secretKeyRef or something alike in an object of an operator means
    // a Secret as well.
    Stream<String> ofOthers =
        manifests.all().stream().filter(CustomResources::isCustom).flatMap(this::ofCustom);
    return Stream.of(ofPods, ofOthers, manifests.ofKind("Ingress").flatMap(this::ofIngress))
        .flatMap(all -> all)
        .toList();
  }

  private Stream<String> ofPod(Manifests manifests, PodTemplate pod) {
    List<String> findings = new ArrayList<>();
    JsonNode spec = pod.spec();
    lookFor(findings, manifests, "ServiceAccount", spec.path("serviceAccountName"));
    for (JsonNode volume : spec.path("volumes")) {
      lookFor(findings, manifests, "ConfigMap", volume.path("configMap").path("name"));
      lookFor(
          findings,
          manifests,
          "PersistentVolumeClaim",
          volume.path("persistentVolumeClaim").path("claimName"));
      lookForSecret(findings, volume.path("secret").path("secretName"));
    }
    Set<String> volumes = volumes(pod);
    pod.containers()
        .forEach(container -> {
          ofContainer(findings, manifests, container);
          Manifest.each(container.path("volumeMounts"))
              .map(mount -> mount.path("name").asText())
              .filter(name -> !volumes.contains(name))
              .forEach(name -> findings.add("there is no volume " + name));
        });
    return findings.stream().map(finding -> pod.owner().title() + ": " + finding);
  }

  private static Set<String> volumes(PodTemplate pod) {
    Set<String> volumes = new HashSet<>();
    pod.spec().path("volumes").forEach(volume -> volumes.add(volume.path("name").asText()));
    pod.owner()
        .spec()
        .path("volumeClaimTemplates")
        .forEach(claim -> volumes.add(claim.path("metadata").path("name").asText()));
    return volumes;
  }

  private void ofContainer(List<String> findings, Manifests manifests, JsonNode container) {
    for (JsonNode source : container.path("envFrom")) {
      lookFor(findings, manifests, "ConfigMap", source.path("configMapRef").path("name"));
      lookForSecret(findings, source.path("secretRef").path("name"));
    }
    for (JsonNode variable : container.path("env")) {
      lookForKey(findings, variable.path("valueFrom").path("secretKeyRef"));
      JsonNode setting = variable.path("valueFrom").path("configMapKeyRef");
      lookFor(findings, manifests, "ConfigMap", setting.path("name"));
    }
    for (String probe : List.of("startupProbe", "readinessProbe", "livenessProbe")) {
      JsonNode port = container.path(probe).path("httpGet").path("port");
      if (!port.isMissingNode() && portsOf(container).stream().noneMatch(port::equals)) {
        findings.add("%s asks a port that is not there: %s".formatted(probe, port));
      }
    }
  }

  private static Set<JsonNode> portsOf(JsonNode container) {
    return Manifest.each(container.path("ports"))
        .flatMap(port -> Stream.of(port.path("name"), port.path("containerPort")))
        .collect(Collectors.toSet());
  }

  private Stream<String> ofCustom(Manifest manifest) {
    List<String> findings = new ArrayList<>();
    for (String field : List.of("secret", "passwordSecret", "basicAuth")) {
      manifest
          .root()
          .findValues(field)
          .forEach(secret -> lookForSecret(findings, secret.path("name")));
    }
    for (String field : List.of("accessKeyId", "secretAccessKey")) {
      manifest.root().findValues(field).forEach(key -> lookForKey(findings, key));
    }
    manifest.root().findValues("certificateRefs").stream()
        .flatMap(Manifest::each)
        .forEach(secret -> lookForSecret(findings, secret.path("name")));
    return findings.stream().map(finding -> manifest.title() + ": " + finding);
  }

  private Stream<String> ofIngress(Manifest ingress) {
    List<String> findings = new ArrayList<>();
    ingress.spec().path("tls").forEach(tls -> lookForSecret(findings, tls.path("secretName")));
    return findings.stream().map(finding -> ingress.title() + ": " + finding);
  }

  private static void lookFor(
      List<String> findings, Manifests manifests, String kind, JsonNode name) {
    if (!name.isMissingNode() && !manifests.has(kind, name.asText())) {
      findings.add("there is no %s %s".formatted(kind, name.asText()));
    }
  }

  private void lookForSecret(List<String> findings, JsonNode name) {
    if (!name.isMissingNode() && !secrets.has(name.asText())) {
      findings.add("deploy/README.md does not say how to make the Secret " + name.asText());
    }
  }

  private void lookForKey(List<String> findings, JsonNode reference) {
    String name = reference.path("name").asText();
    String key = reference.path("key").asText();
    if (!reference.isMissingNode() && !secrets.has(name, key)) {
      findings.add("deploy/README.md knows no key %s of a Secret %s".formatted(key, name));
    }
  }
}
