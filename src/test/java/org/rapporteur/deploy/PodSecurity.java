package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Pods keep to what Kubernetes calls "restricted", and to a root folder that is only read. */
final class PodSecurity implements Rule {

  @Override
  public List<String> findings(Manifests manifests) {
    return manifests.podTemplates().flatMap(PodSecurity::findings).toList();
  }

  private static Stream<String> findings(PodTemplate pod) {
    List<String> findings = new ArrayList<>(ofPod(pod.spec()));
    pod.containers()
        .forEach(container ->
            ofContainer(container).stream()
                .map(finding -> container.path("name").asText() + " " + finding)
                .forEach(findings::add));
    return findings.stream().map(finding -> pod.owner().title() + ": " + finding);
  }

  private static List<String> ofPod(JsonNode spec) {
    JsonNode context = spec.path("securityContext");
    List<String> findings = new ArrayList<>();
    require(findings, context.path("runAsNonRoot").asBoolean(), "may run as root");
    require(findings, context.path("runAsUser").asInt(1) != 0, "runs as root");
    require(
        findings,
        context.path("seccompProfile").path("type").asText().equals("RuntimeDefault"),
        "has no seccomp profile");
    require(
        findings,
        !spec.path("automountServiceAccountToken").asBoolean(true),
        "gets a token for the Kubernetes API");
    require(
        findings,
        !spec.path("enableServiceLinks").asBoolean(true),
        "gets variables for every Service, which can be taken for settings");
    require(
        findings,
        !spec.has("hostNetwork") && !spec.has("hostPID") && !spec.has("hostIPC"),
        "shares a namespace of the host");
    require(
        findings,
        Manifest.each(spec.path("volumes")).noneMatch(volume -> volume.has("hostPath")),
        "mounts a folder of the host");
    return findings;
  }

  private static List<String> ofContainer(JsonNode container) {
    JsonNode context = container.path("securityContext");
    List<String> findings = new ArrayList<>();
    require(findings, context.path("runAsNonRoot").asBoolean(true), "may run as root");
    require(findings, context.path("runAsUser").asInt(1) != 0, "runs as root");
    require(findings, !context.path("privileged").asBoolean(), "is privileged");
    require(
        findings, !context.path("allowPrivilegeEscalation").asBoolean(true), "may gain privileges");
    require(
        findings,
        context.path("readOnlyRootFilesystem").asBoolean(),
        "may write to its root folder");
    require(
        findings,
        Manifest.textsOf(context.path("capabilities").path("drop")).contains("ALL"),
        "keeps capabilities");
    require(findings, !context.path("capabilities").has("add"), "gets capabilities");
    return findings;
  }

  private static void require(List<String> findings, boolean kept, String otherwise) {
    if (!kept) {
      findings.add(otherwise);
    }
  }
}
