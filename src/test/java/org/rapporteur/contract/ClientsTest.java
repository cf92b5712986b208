package org.rapporteur.contract;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.NodeTools;
import org.rapporteur.NodeTools.Run;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;

/**
 * Clients that are generated from the contract compile, and work with the running service as {@code
 * docs/clients.md} shows: they read a list to its end, understand a refusal, and send reports.
 */
@ServiceTest
class ClientsTest {

  @TestHTTPResource("/")
  URI service;

  @TempDir Path folder;

  @Test
  void theJavaClientWorks() throws Exception {
    GeneratedJavaClient client = GeneratedJavaClient.compile(folder.resolve("classes"));
    assertThat(client.run("Walk", arguments(1961))).isEqualTo(expected());
  }

  @Test
  void theTypeScriptClientWorks() throws Exception {
    NodeTools tools = NodeTools.of(Path.of("clients", "typescript"));
    check(tools.run("openapi-typescript", "../../openapi.yaml", "--output", "schema.d.ts"));
    check(tools.run("tsc", "--project", "."));
    List<String> command = new ArrayList<>(List.of("build/walk.js"));
    command.addAll(arguments(1963));
    Run run = check(tools.run("node", command.toArray(String[]::new)));
    assertThat(run.output().lines().toList()).isEqualTo(expected());
  }

  private static Run check(Run run) {
    assertThat(run.status()).as(run.output()).isZero();
    return run;
  }

  /** Texts that are new to the service: an edition of its own for each client and way in. */
  private List<String> arguments(int edition) throws IOException {
    Path report = folder.resolve("report.txt");
    Files.writeString(report, SampleText.entry(edition, "Nauru"));
    Path lines = folder.resolve("reports.ndjson");
    Map<String, String> line = Map.of("text", SampleText.entry(edition + 1, "Nauru"));
    Files.writeString(lines, new ObjectMapper().writeValueAsString(line) + "\n");
    String address = service.toString().replaceAll("/$", "");
    return List.of(address, TestDatabase.EDITOR_KEY, report.toString(), lines.toString());
  }

  private static List<String> expected() {
    List<String> lines = new ArrayList<>();
    List<Map<String, Object>> leaders =
        given().queryParam("region", "Central Asia").get("/v1/leaders").jsonPath().getList("items");
    for (Map<String, Object> leader : leaders) {
      lines.add(((Map<?, ?>) leader.get("country")).get("iso3") + " " + leader.get("name"));
    }
    assertThat(lines).as("enough for several pages").hasSizeGreaterThan(4);
    lines.addAll(List.of("400 country", "CREATED", "SUCCEEDED 1"));
    return lines;
  }
}
