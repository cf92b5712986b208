package org.rapporteur.deploy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A pod is given the time that the service takes to stop: the delay, then the open requests. */
final class StopsInTime implements Rule {

  @Override
  public List<String> findings(Manifests manifests) {
    Map<String, String> settings =
        manifests
            .ofKind("ConfigMap")
            .map(map -> Manifest.stringsOf(map.root().path("data")))
            .filter(data -> data.containsKey("QUARKUS_SHUTDOWN_TIMEOUT"))
            .findFirst()
            .orElseThrow();
    Duration needed =
        duration(settings, "QUARKUS_SHUTDOWN_DELAY")
            .plus(duration(settings, "QUARKUS_SHUTDOWN_TIMEOUT"));
    return manifests.find("Deployment", "rapporteur").stream()
        .flatMap(deployment -> deployment.podTemplate().stream())
        .filter(
            pod -> pod.spec().path("terminationGracePeriodSeconds").asInt(30) <= needed.toSeconds())
        .map(pod -> "%s: is killed before %s are over".formatted(pod.owner().title(), needed))
        .toList();
  }

  private static Duration duration(Map<String, String> settings, String name) {
    return Stream.ofNullable(settings.get(name))
        .map(value -> Duration.parse("PT" + value))
        .findFirst()
        .orElse(Duration.ZERO);
  }
}
