package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Containers say what they need, how to see that they are well, and which version they are. */
final class ContainerUpkeep implements Rule {

  private static final List<String> PROBES =
      List.of("startupProbe", "readinessProbe", "livenessProbe");

  /** A tag that is none of the moving ones, or a digest. */
  private static final Pattern PINNED =
      Pattern.compile("[^@]+(:(?!latest$|main$|stable$)[\\w.-]+|@sha256:[0-9a-f]{64})");

  @Override
  public List<String> findings(Manifests manifests) {
    return manifests.podTemplates().flatMap(ContainerUpkeep::findings).toList();
  }

  private static Stream<String> findings(PodTemplate pod) {
    Stream<String> ofAll = pod.containers().flatMap(ContainerUpkeep::ofContainer);
    Stream<String> ofRunning =
        pod.runsOn()
            ? Manifest.each(pod.spec().path("containers")).flatMap(ContainerUpkeep::ofRunning)
            : Stream.empty();
    return Stream.of(ofAll, ofRunning, ofFolders(pod.spec()))
        .flatMap(all -> all)
        .map(finding -> pod.owner().title() + ": " + finding);
  }

  private static Stream<String> ofContainer(JsonNode container) {
    List<String> findings = new ArrayList<>();
    String name = container.path("name").asText();
    for (String resource : List.of("cpu", "memory")) {
      for (String bound : List.of("requests", "limits")) {
        if (!container.path("resources").path(bound).has(resource)) {
          findings.add("%s has no %s of %s".formatted(name, bound, resource));
        }
      }
    }
    String image = container.path("image").asText();
    if (!PINNED.matcher(image).matches()) {
      findings.add("%s runs whatever %s is that day".formatted(name, image));
    }
    return findings.stream();
  }

  private static Stream<String> ofRunning(JsonNode container) {
    return PROBES.stream()
        .filter(probe -> !container.has(probe))
        .map(probe -> "%s has no %s".formatted(container.path("name").asText(), probe));
  }

  private static Stream<String> ofFolders(JsonNode spec) {
    return Manifest.each(spec.path("volumes"))
        .filter(volume -> volume.has("emptyDir") && !volume.path("emptyDir").has("sizeLimit"))
        .map(volume -> "the folder %s has no bound".formatted(volume.path("name").asText()));
  }
}
