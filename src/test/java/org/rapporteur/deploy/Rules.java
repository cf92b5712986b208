package org.rapporteur.deploy;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** All rules that manifests are held against. */
final class Rules {

  private Rules() {}

  /** Those that look at one object at a time. */
  static List<Rule> ofOneObject() {
    return List.of(
        new KnownFields(),
        new FieldTypes(),
        new CustomResources(),
        new PodSecurity(),
        new ContainerUpkeep(),
        new StopsInTime());
  }

  static List<Rule> all() throws IOException {
    return Stream.concat(
            ofOneObject().stream(),
            Stream.of(
                new SelectorsMatch(),
                new ReferencesResolve(ExternalSecrets.read()),
                new AddressesResolve()))
        .toList();
  }
}
