package org.rapporteur.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** All that can be applied from the folder deploy/: each overlay alone, and with each component. */
final class Deployments {

  private static final Path DEPLOY = Path.of("deploy");

  /** Where kustomizations are written that only tests need. */
  private static final Path TRIED = Path.of("target", "deploy");

  private Deployments() {}

  static List<Path> folders() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path overlay : list(DEPLOY.resolve("overlays"))) {
      folders.add(overlay);
      List<Path> components = list(DEPLOY.resolve("components"));
      for (Path component : components) {
        folders.add(combined(overlay, List.of(component)));
      }
      folders.add(combined(overlay, components));
    }
    return folders;
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> entries = Files.list(folder)) {
      return entries
          .filter(entry -> Files.exists(entry.resolve("kustomization.yaml")))
          .sorted()
          .toList();
    }
  }

  private static Path combined(Path overlay, List<Path> components) throws IOException {
    String name =
        overlay.getFileName()
            + "+"
            + String.join(
                "+",
                components.stream().map(component -> component.getFileName().toString()).toList());
    Path folder = Files.createDirectories(TRIED.resolve(name));
    StringBuilder kustomization =
        new StringBuilder("resources:\n  - ../../../" + overlay + "\ncomponents:\n");
    components.forEach(
        component -> kustomization.append("  - ../../../").append(component).append('\n'));
    Files.writeString(folder.resolve("kustomization.yaml"), kustomization);
    return folder;
  }
}
