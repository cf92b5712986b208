package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.stream.Stream;

/** What the pods of something that runs look like. */
record PodTemplate(Manifest owner, JsonNode root) {

  JsonNode spec() {
    return root.path("spec");
  }

  Map<String, String> labels() {
    return Manifest.stringsOf(root.path("metadata").path("labels"));
  }

  Stream<JsonNode> containers() {
    return Stream.concat(
        Manifest.each(spec().path("initContainers")), Manifest.each(spec().path("containers")));
  }

  /** What is meant to run until it is told to stop, as opposed to a job. */
  boolean runsOn() {
    return owner.is("Deployment") || owner.is("StatefulSet") || owner.is("DaemonSet");
  }

  /** Whether one of its containers has a port of that name or number. */
  boolean hasPort(JsonNode port) {
    return containers()
        .flatMap(container -> Manifest.each(container.path("ports")))
        .anyMatch(own -> own.path("name").equals(port) || own.path("containerPort").equals(port));
  }
}
