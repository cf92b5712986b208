package org.rapporteur.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.api.Submissions.asEditor;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.api.Imports;
import org.rapporteur.api.Submissions;

/** Neither logs nor traces repeat what a client or a report says. */
@ServiceTest
@TestProfile(WordsTest.Watched.class)
class WordsTest {

  private static final Path LOG = Path.of("target", "words-test.log");

  /** Parts of a name that occurs nowhere else, so that a part of it would be found too. */
  private static final String FIRST = "Quillonia";

  private static final String LAST = "Zworykinova";
  private static final String NAME = FIRST + " " + LAST;
  private static final String KEY = "rap_PlantedKeyThatNobodyMayFindAgain";

  @Inject DataSource database;

  /** Traces and a log file with JSON are on. */
  public static class Watched implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      forgetTheLastRun();
      return Map.of(
          "quarkus.otel.sdk.disabled", "false",
          "quarkus.otel.exporter.otlp.protocol", "http/protobuf",
          "quarkus.otel.bsp.schedule.delay", "100ms",
          "quarkus.datasource.jdbc.telemetry.enabled", "true",
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.json.enabled", "true",
          "quarkus.log.file.path", LOG.toString(),
          "quarkus.log.file.rotation.max-file-size", "500M");
    }

    private static void forgetTheLastRun() {
      try {
        Files.deleteIfExists(LOG);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(SpanCollector.class));
    }
  }

  @Test
  void whatIsAskedIsInNeitherLogsNorTraces() throws Exception {
    given()
        .queryParam("person", NAME)
        .queryParam("q", NAME)
        .queryParam("place", LAST)
        .get("/v1/incidents")
        .then()
        .statusCode(200);
    given().get("/v1/countries/" + NAME).then().statusCode(404);
    given().get("/v1/countries/resolve?name=" + NAME).then().statusCode(404);
    given().get("/v1/" + LAST + "/" + FIRST);
    given().accept("text/html").get("/" + LAST);
    given().queryParam(LAST, FIRST).get("/v1/leaders").then().statusCode(400);
    given().accept(NAME + " is no media type").get("/v1/reports/" + LAST);
    given().header("User-Agent", NAME).header("X-Request-Id", NAME).get("/v1/icc?country=KAZ");
    given().header("Authorization", "Bearer " + KEY).get("/v1/leaders").then().statusCode(401);
    given().queryParam("key", KEY).get("/v1/leaders").then().statusCode(400);
    asEditor()
        .contentType("application/json")
        .body("{\"name\": \"" + NAME + "\"}")
        .post("/v1/takedowns")
        .then()
        .statusCode(403);
    asEditor()
        .contentType("application/json")
        .body("{\"text\": \"" + NAME + " and no end")
        .post("/v1/reports")
        .then()
        .statusCode(400);
    Submissions.submit(NAME + " is not a report.").statusCode(422);

    assertThat(await(WordsTest::log, log -> log.contains("route=/v1/reports ")))
        .contains("route=/v1/incidents parameters=person,place,q ")
        .contains("route=/v1/countries/{code} parameters=- ");
    assertThat(await(SpanCollector::received, spans -> spans.contains("/v1/reports")))
        .contains("/v1/countries/{code}")
        .containsIgnoringCase("select");
    assertNothingIsRepeated();
  }

  @Test
  void aRowThatTheDatabaseRefusesIsInNeitherLogsNorTraces() throws Exception {
    String text = SampleText.entry(1959, "Norway").replace("Dora Inventada", NAME);
    execute(
        "alter table incident_person add constraint refuses_her check (name not like '%"
            + LAST
            + "%') not valid");
    execute(
        "alter table revision_text add constraint refuses_it check (canonical_text not like '%"
            + LAST
            + "%') not valid");
    try {
      Submissions.submit(text).statusCode(500);
      execute("alter table revision_text drop constraint refuses_it");
      Submissions.submit(text).statusCode(500);
      String line = text.replace("\n", "\\n").replace("\"", "\\\"");
      Imports.finish("{\"text\": \"" + line + "\"}\n");
    } finally {
      execute("alter table revision_text drop constraint if exists refuses_it");
      execute("alter table incident_person drop constraint refuses_her");
    }
    assertThat(await(WordsTest::log, log -> log.contains("an entry could not be taken")))
        .contains("the database failed")
        .contains("SQLSTATE 23514");
    assertNothingIsRepeated();
  }

  @Test
  void aLineOfJsonHasTheIdsOfRequestAndTraceAndWhichVersionSpeaks() throws Exception {
    given().header("X-Request-Id", "asked-by-words-test").get("/v1/icc?country=KAZ");
    String lines = await(WordsTest::log, log -> log.contains("asked-by-words-test"));
    String line =
        lines
            .lines()
            .filter(each -> each.contains("asked-by-words-test"))
            .findFirst()
            .orElseThrow();
    JsonNode said = new ObjectMapper().readTree(line);
    assertThat(said.at("/mdc/requestId").asText()).isEqualTo("asked-by-words-test");
    assertThat(said.at("/mdc/traceId").asText()).matches("[0-9a-f]{32}");
    assertThat(said.path("service.name").asText()).isEqualTo("rapporteur");
    assertThat(said.path("service.version").asText()).isNotEmpty();
  }

  private static void assertNothingIsRepeated() {
    for (String all : List.of(log(), SpanCollector.received())) {
      assertThat(all).doesNotContain(FIRST).doesNotContain(LAST).doesNotContain(KEY);
    }
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static String log() {
    try {
      return Files.readString(LOG);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Logs and spans come a little later than the answer. */
  private static String await(Supplier<String> all, Predicate<String> expected)
      throws InterruptedException {
    Instant patience = Instant.now().plus(Duration.ofMinutes(1));
    while (!expected.test(all.get())) {
      assertThat(Instant.now()).as("%s", all.get()).isBefore(patience);
      Thread.sleep(100);
    }
    return all.get();
  }
}
