package org.rapporteur.deploy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** All objects that are applied together. */
record Manifests(List<Manifest> all) {

  private static final YAMLMapper YAML = new YAMLMapper();

  static Manifests of(String yaml) throws IOException {
    try (MappingIterator<JsonNode> documents = YAML.readerFor(JsonNode.class).readValues(yaml)) {
      return new Manifests(documents.readAll().stream().map(Manifest::new).toList());
    }
  }

  Stream<Manifest> ofKind(String kind) {
    return all.stream().filter(manifest -> manifest.is(kind));
  }

  Optional<Manifest> find(String kind, String name) {
    return ofKind(kind).filter(manifest -> manifest.name().equals(name)).findFirst();
  }

  boolean has(String kind, String name) {
    return find(kind, name).isPresent();
  }

  Stream<PodTemplate> podTemplates() {
    return all.stream().flatMap(manifest -> manifest.podTemplate().stream());
  }
}
