package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/** Servers that start at once on an empty database fill it once. */
class MigrationRaceIT {

  private static final int SERVERS = 3;

  private static final Pattern MADE_KEY = Pattern.compile("(rap_\\S+) +\\(made now");

  private static final Path RESOURCES = Path.of("src", "main", "resources");

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    installation = Installation.empty("migration-race");
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void serversThatStartAtOnceFillAnEmptyDatabaseOnce() throws IOException {
    List<ServiceProcess> servers = start();

    String key = onlyKey(servers);
    for (ServiceProcess server : servers) {
      everythingOnce(server.client());
      server
          .client()
          .post("/v1/reports?dryRun=true", "text/plain", SampleText.entry(1981, "Gabon"), key)
          .expect(200);
    }
  }

  private List<ServiceProcess> start() throws IOException {
    // No key is set, so that one is made.
    Map<String, String> settings =
        Map.of("RAPPORTEUR_SAMPLES", "ALWAYS", "RAPPORTEUR_EDITOR_KEY", "");
    List<ServiceProcess> servers = new ArrayList<>();
    for (int i = 1; i <= SERVERS; i++) {
      servers.add(installation.start("server-" + i, settings));
    }
    servers.forEach(ServiceProcess::awaitReady);
    return servers;
  }

  private static String onlyKey(List<ServiceProcess> servers) {
    List<String> keys =
        servers.stream()
            .flatMap(server -> MADE_KEY.matcher(server.log()).results())
            .map((MatchResult shown) -> shown.group(1))
            .toList();
    assertThat(keys).hasSize(1);
    return keys.getFirst();
  }

  private static void everythingOnce(Client server) throws IOException {
    assertThat(changed(server, "DATASET_LOADED", "dataset"))
        .hasSize(rows("reference/datasets.csv") - 1)
        .doesNotHaveDuplicates();
    assertThat(changed(server, "CREATED", "report"))
        .hasSize(rows("samples/index.txt"))
        .doesNotHaveDuplicates();
    assertThat(changed(server, "REVISED", "report")).isEmpty();
  }

  private static List<String> changed(Client server, String kind, String what) {
    return server.get("/v1/changes?format=ndjson").expect(200).lines().stream()
        .filter(change -> kind.equals(change.get("kind").asText()))
        .map(change -> change.get(what).asText())
        .toList();
  }

  private static int rows(String resource) throws IOException {
    return (int)
        Files.readAllLines(RESOURCES.resolve(resource)).stream()
            .filter(line -> !line.isBlank())
            .count();
  }
}
