package org.rapporteur.observation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.api.Submissions.asEditor;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.api.Imports;
import org.rapporteur.api.Submissions;

/** What an operator sees of the service at {@code /q/metrics}. */
@ServiceTest
class MetricsTest {

  private static final String REQUESTS = "http_server_requests_seconds_count";

  @TestHTTPResource("/")
  URI service;

  @Inject DataSource database;

  @Test
  void whatIsDocumentedIsWhatIsThere() throws Exception {
    Metrics metrics = await(MetricsTest::readsTheDatabase);
    Map<String, DocumentedMetrics.Row> documented = DocumentedMetrics.read().ours();
    assertThat(documented).hasSizeGreaterThan(10);
    assertThat(metrics.types().keySet().stream().filter(name -> name.startsWith("rapporteur_")))
        .containsExactlyElementsOf(documented.keySet());
    documented.forEach((name, row) -> {
      assertThat(metrics.types()).as(name).containsEntry(name, row.type());
      assertThat(metrics.labels(name)).as(name).containsExactlyElementsOf(row.labels());
      assertThat(metrics.isDescribed(name)).as(name).isTrue();
    });
  }

  @Test
  void whatThePlatformMeasuresIsThereAsDocumented() throws Exception {
    given().get("/v1/countries/KAZ").then().statusCode(200);
    Metrics metrics = Metrics.now();
    DocumentedMetrics.read()
        .rows()
        .forEach((name, row) -> assertThat(metrics.types()).containsEntry(name, row.type()));
    assertThat(metrics.values("agroal_active_count", "datasource")).contains("default");
  }

  @Test
  void requestsAreCountedByRouteAndNeverByAddress() {
    double before = routed(Metrics.now());
    given().get("/v1/countries/KAZ").then().statusCode(200);
    given().get("/v1/countries/UZB").then().statusCode(200);
    assertThat(routed(Metrics.now()) - before).isEqualTo(2);
    assertThat(Metrics.now().text()).doesNotContain("countries/KAZ");
    assertThat(
            Metrics.now()
                .sum(
                    "http_server_requests_seconds_bucket",
                    "uri=\"/v1/countries/{code}\"",
                    "le=\"+Inf\""))
        .isPositive();
  }

  private static double routed(Metrics metrics) {
    return metrics.sum(REQUESTS, "uri=\"/v1/countries/{code}\"", "status=\"200\"");
  }

  @Test
  void nobodyCanMakeSeriesAsTheyLike() throws Exception {
    List<String> paths = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      paths.addAll(
          List.of(
              "/v1/thoughtup" + i,
              "/thoughtup" + i + "/x",
              "/countries/thoughtup" + i,
              "/reports/thoughtup" + i,
              "//static/thoughtup" + i + ".js",
              "/v1/countries/thoughtup" + i,
              "/v1/leaders?country=thoughtup" + i));
    }
    for (String path : paths) {
      ask("GET", path);
      ask("THOUGHTUP" + paths.indexOf(path), "/v1/countries");
    }
    ask("GET", "/v1/thoughtup-early", "no media type at all");
    assertThat(Metrics.now().text()).doesNotContainIgnoringCase("thoughtup");
    assertThat(Metrics.now().values(REQUESTS, "method")).contains("OTHER", "GET");
    assertThat(Metrics.now().values(REQUESTS, "uri"))
        .contains("NOT_FOUND", "OTHER", "/countries", "/v1/countries/{code}", "/v1/leaders");
  }

  private void ask(String method, String path) throws Exception {
    ask(method, path, "text/html");
  }

  private void ask(String method, String path, String accept) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(service.toString().replaceAll("/$", "") + path))
            .header("Accept", accept)
            .method(method, HttpRequest.BodyPublishers.noBody())
            .build();
    HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
  }

  @Test
  void problemsAreCountedByType() {
    double before = Metrics.now().sum("rapporteur_problems_total", "type=\"BAD_PARAMETER\"");
    double unknown = Metrics.now().sum("rapporteur_problems_total", "type=\"UNAUTHENTICATED\"");
    given().get("/v1/leaders?nothing=1").then().statusCode(400);
    given().contentType("text/plain").body("x").post("/v1/reports").then().statusCode(401);
    Metrics after = Metrics.now();
    assertThat(after.sum("rapporteur_problems_total", "type=\"BAD_PARAMETER\"") - before)
        .isEqualTo(1);
    assertThat(after.sum("rapporteur_problems_total", "type=\"UNAUTHENTICATED\"") - unknown)
        .isEqualTo(1);
    assertThat(after.lines("rapporteur_problems_total"))
        .anyMatch(line -> line.contains("TOO_MANY_REQUESTS") && line.contains("status=\"429\""));
  }

  @Test
  void reportsAndNoticesAreCountedByWhatBecameOfThem() {
    String text = SampleText.entry(1958, "Norway");
    Metrics before = Metrics.now();
    asEditor()
        .contentType("text/plain")
        .body(text.getBytes(StandardCharsets.UTF_8))
        .post("/v1/reports?dryRun=true");
    assertThat(Metrics.now().sum("rapporteur_reports_taken_total"))
        .isEqualTo(before.sum("rapporteur_reports_taken_total"));
    Submissions.submit(text).statusCode(201);
    Submissions.submit(text).statusCode(200);
    Submissions.submit("This is no report.").statusCode(422);
    Metrics after = Metrics.now();
    for (String outcome : List.of("CREATED", "UNCHANGED", "REJECTED")) {
      String label = "outcome=\"" + outcome + "\"";
      assertThat(
              after.sum("rapporteur_reports_taken_total", label)
                  - before.sum("rapporteur_reports_taken_total", label))
          .as(outcome)
          .isEqualTo(1);
    }
    assertThat(after.sum("rapporteur_notices_total", "severity=\"ERROR\""))
        .isGreaterThan(before.sum("rapporteur_notices_total", "severity=\"ERROR\""));
  }

  @Test
  void importsAreCountedByEntryAndByEnd() {
    Metrics before = Metrics.now();
    String text = SampleText.entry(1957, "Norway").replace("\n", "\\n").replace("\"", "\\\"");
    Imports.finish("{\"text\": \"" + text + "\"}\n{\"text\": \"No report.\"}\nno JSON\n");
    Metrics after =
        await(metrics ->
            grown(before, metrics, "rapporteur_imports_ended_total", "SUCCEEDED") == 1
                && grown(before, metrics, "rapporteur_imports", "SUCCEEDED") == 1);
    assertThat(grown(before, after, "rapporteur_import_entries_total", "CREATED")).isEqualTo(1);
    assertThat(grown(before, after, "rapporteur_import_entries_total", "REJECTED")).isEqualTo(2);
    assertThat(after.sum("rapporteur_import_oldest_age_seconds", "RUNNING")).isZero();
  }

  private static double grown(Metrics before, Metrics after, String name, String value) {
    return after.sum(name, "\"" + value + "\"") - before.sum(name, "\"" + value + "\"");
  }

  @Test
  void everySourceTellsHowNewItIs() {
    Metrics metrics = await(MetricsTest::readsTheDatabase);
    assertThat(metrics.values("rapporteur_source_loaded_timestamp_seconds", "source"))
        .contains("sample", "icc-depositary", "amnesty-yearbooks");
    assertThat(metrics.sum("rapporteur_source_last_day_timestamp_seconds", "icc-depositary"))
        .isEqualTo(epochSecond(LocalDate.of(2026, 11, 1)));
    assertThat(metrics.values("rapporteur_source_published_timestamp_seconds", "source"))
        .contains("amnesty-death-penalty")
        .doesNotContain("amnesty-yearbooks");
    assertThat(metrics.sum("rapporteur_source_loaded_timestamp_seconds", "icc-depositary"))
        .isGreaterThan(epochSecond(LocalDate.of(2026, 1, 1)));
  }

  private static double epochSecond(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toEpochSecond();
  }

  @Test
  void aDatabaseThatCannotBeReadLeavesGapsAndNoOldNumbers() throws SQLException {
    await(MetricsTest::readsTheDatabase);
    execute("alter table dataset_release rename to dataset_release_away");
    try {
      Metrics without = await(metrics -> metrics.sum("rapporteur_database_up") == 0);
      assertThat(without.lines("rapporteur_imports")).isEmpty();
      assertThat(without.lines("rapporteur_source_loaded_timestamp_seconds")).isEmpty();
      assertThat(without.lines("rapporteur_build_info")).hasSize(1);
    } finally {
      execute("alter table dataset_release_away rename to dataset_release");
    }
    await(MetricsTest::readsTheDatabase);
  }

  private void execute(String sql) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private static boolean readsTheDatabase(Metrics metrics) {
    return metrics.sum("rapporteur_database_up") == 1;
  }

  /** Gauges of the database are read anew now and then: until what is expected is seen. */
  private static Metrics await(Predicate<Metrics> expected) {
    Instant patience = Instant.now().plus(Duration.ofMinutes(1));
    while (Instant.now().isBefore(patience)) {
      Metrics metrics = Metrics.now();
      if (expected.test(metrics)) {
        return metrics;
      }
      pause();
    }
    throw new AssertionError("never seen: " + Metrics.now().text());
  }

  private static void pause() {
    try {
      Thread.sleep(100);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
