package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Of two servers one works on an import, and every entry becomes one report, whoever ends. */
class ImportIT {

  private static final int ENTRIES = 300;

  /** So many are taken before the server that works on them ends: it is in the middle. */
  private static final int SOME = 40;

  private static final Duration PATIENCE = Duration.ofMinutes(2);

  /** Far below the four heartbeats for which a server that is only missed is missed. */
  private static final Duration PROMPT = Duration.ofSeconds(8);

  private static final String HEARTBEAT = "RAPPORTEUR_IMPORT_HEARTBEAT";

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    installation = Installation.create("import");
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void everyEntryIsTakenOnceAlsoWhenTheServerThatWorksIsKilled() throws IOException {
    List<ServiceProcess> both = startTwo("PT1S");
    String whole = send(both.getFirst(), 1900);
    finish(both.getLast(), whole);
    everyReportOnce(both.getLast(), ENTRIES);

    String broken = send(both.getFirst(), 1960);
    ServiceProcess working = findWorking(both, broken);
    ServiceProcess left = other(both, working);
    working.kill();
    inTheMiddle(broken);

    finish(left, broken);
    everyReportOnce(left, 2 * ENTRIES);
  }

  @Test
  void aServerThatIsToldToEndHandsOver() throws IOException {
    List<ServiceProcess> both = startTwo("PT15S");
    String id = send(both.getFirst(), 1900);
    ServiceProcess working = findWorking(both, id);
    ServiceProcess left = other(both, working);
    Instant told = Instant.now();
    working.terminate();
    working.awaitEnd();
    int before = inTheMiddle(id);

    await("the other goes on").atMost(PROMPT).until(() -> taken(id) > before);
    System.out.printf(
        "an import goes on %d ms after SIGTERM%n",
        Duration.between(told, Instant.now()).toMillis());
    finish(left, id);
    everyReportOnce(left, ENTRIES);
  }

  private List<ServiceProcess> startTwo(String heartbeat) throws IOException {
    Map<String, String> settings = Map.of(HEARTBEAT, heartbeat);
    List<ServiceProcess> both =
        List.of(installation.start("one", settings), installation.start("other", settings));
    both.forEach(ServiceProcess::awaitReady);
    return both;
  }

  private static ServiceProcess other(List<ServiceProcess> both, ServiceProcess than) {
    return both.stream().filter(each -> each != than).findFirst().orElseThrow();
  }

  private static String send(ServiceProcess to, int firstEdition) {
    return to.client()
        .post(
            "/v1/imports",
            "application/x-ndjson",
            ImportLines.of(ENTRIES, firstEdition),
            Installation.EDITOR_KEY)
        .expect(202)
        .json()
        .get("id")
        .asText();
  }

  /** Waits until some entries are taken; the answer is the server that holds the lock of writes. */
  private ServiceProcess findWorking(List<ServiceProcess> both, String id) {
    await("some entries are taken").atMost(PATIENCE).until(() -> taken(id) >= SOME);
    List<String> names =
        await("one takes entries")
            .pollInterval(Duration.ofMillis(5))
            .until(this::writing, writing -> !writing.isEmpty());
    return both.stream().filter(each -> names.contains(each.name())).findFirst().orElseThrow();
  }

  private List<String> writing() {
    return installation
        .primary()
        .sql()
        .list(
            """
            select application_name from pg_stat_activity join pg_locks using (pid)
            where locktype = 'advisory' and mode = 'ExclusiveLock' and granted\
            """);
  }

  private int inTheMiddle(String id) {
    int taken = taken(id);
    assertThat(taken).as("the import has not ended yet").isLessThan(ENTRIES);
    return taken;
  }

  private int taken(String id) {
    return (int)
        installation
            .primary()
            .sql()
            .number(
                "select count(*) from import_entry where import_job = '%s' and state <> 'PENDING'"
                    .formatted(id));
  }

  private static void finish(ServiceProcess at, String id) {
    JsonNode ended =
        await("the import ends")
            .atMost(PATIENCE)
            .until(
                () -> at.client().get("/v1/imports/" + id).expect(200).json(),
                state -> !state.get("finishedAt").isNull());
    assertThat(ended.get("status").asText()).isEqualTo("SUCCEEDED");
    assertThat(ended.get("created").asInt()).isEqualTo(ENTRIES);
  }

  private static void everyReportOnce(ServiceProcess at, int reports) {
    List<JsonNode> served = at.client().get("/v1/reports?format=ndjson").expect(200).lines();
    assertThat(served)
        .extracting(each -> each.get("id").asText())
        .hasSize(reports)
        .doesNotHaveDuplicates();
    assertThat(served).extracting(each -> each.get("revision").asInt()).containsOnly(1);
    List<JsonNode> changes = at.client().get("/v1/changes?format=ndjson").expect(200).lines();
    assertThat(changes)
        .filteredOn(change -> "CREATED".equals(change.get("kind").asText()))
        .extracting(change -> change.get("report").asText())
        .hasSize(reports)
        .doesNotHaveDuplicates();
  }
}
