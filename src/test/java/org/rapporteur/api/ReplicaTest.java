package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.submit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.ReplicaDatabases;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** A service that reads from a replica, however far that is behind. */
@ServiceTest
@TestProfile(ReplicaTest.Patient.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReplicaTest {

  private static final String TOKEN = "Consistency-Token";

  @Inject
  @DataSource("replica")
  AgroalDataSource replica;

  public static class Patient implements QuarkusTestProfile {

    /** What is asked is read, not kept. */
    static Map<String, String> config(String maxLag) {
      return Map.of("rapporteur.replica-max-lag", maxLag, "rapporteur.kept-answers-bytes", "0");
    }

    @Override
    public Map<String, String> getConfigOverrides() {
      return config("PT1H");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(ReplicaDatabases.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @Test
  void readsComeFromTheReplica() throws SQLException {
    submit(SampleText.entry(1901, "Peru")).statusCode(201);
    awaitReplica("/v1/reports/sample-1901-per");
    double before = Reads.from("replica");
    Replay.whilePaused(
        replica,
        () -> {
          submit(SampleText.entry(1902, "Peru")).statusCode(201);
          when().get("/v1/reports/sample-1902-per").then().statusCode(404);
          when().get("/v1/reports/sample-1901-per").then().statusCode(200);
        });
    assertThat(Reads.from("replica")).isGreaterThan(before);
    awaitReplica("/v1/reports/sample-1902-per");
  }

  @Test
  void whoHasWrittenReadsWhatTheyWrote() throws SQLException {
    Replay.whilePaused(
        replica,
        () -> {
          String token =
              submit(SampleText.entry(1903, "Peru")).statusCode(201).extract().header(TOKEN);
          double before = Reads.from("primary");
          given().header(TOKEN, token).get("/v1/reports/sample-1903-per").then().statusCode(200);
          assertThat(Reads.from("primary")).isEqualTo(before + 1);
        });
  }

  @Test
  void aWordOfLongAgoSendsNobodyToThePrimary() {
    String token = submit(SampleText.entry(1904, "Peru")).statusCode(201).extract().header(TOKEN);
    awaitReplica("/v1/reports/sample-1904-per");
    double before = Reads.from("replica");
    // Of the log's end the replica may know a little later than of the write before it.
    while (Reads.from("replica") == before) {
      submit(SampleText.entry(1905, "Peru").replace("Little", Instant.now().toString()));
      given().header(TOKEN, token).get("/v1/reports/sample-1904-per").then().statusCode(200);
    }
  }

  @Test
  void onlyWhatWasWrittenAnswersWithAWord() {
    submit("no report").header(TOKEN, nullValue());
    when().get("/v1/reports").then().statusCode(200).header(TOKEN, nullValue());
  }

  @Test
  void aWordThatIsNoneIsRefused() {
    given()
        .header(TOKEN, "yesterday")
        .get("/v1/reports")
        .then()
        .statusCode(400)
        .body("type", equalTo("/problems/bad-parameter"))
        .body("errors[0].parameter", equalTo(TOKEN));
  }

  /** It may wait for a write that is under way, and nobody on a replica sees that. */
  @Test
  void momentsAreAskedOfThePrimary() throws SQLException {
    Replay.whilePaused(
        replica,
        () -> {
          submit(SampleText.entry(1906, "Palau", "retentionist")).statusCode(201);
          given()
              .queryParam("country", "PLW")
              .queryParam("asOf", "1905-06-30")
              .queryParam("knownAt", Instant.now().toString())
              .get("/v1/death-penalty")
              .then()
              .body("items[0].evidence.source", equalTo("sample-1906-plw"));
          given()
              .queryParam("country", "PLW")
              .queryParam("asOf", "1905-06-30")
              .get("/v1/death-penalty")
              .then()
              .body("items[0].evidence.source", not(equalTo("sample-1906-plw")));
        });
  }

  @Test
  void importsKeysAndAuditAreSeenAtOnce() throws SQLException {
    Replay.whilePaused(
        replica,
        () -> {
          Imports.finish("{\"text\": \"" + json(SampleText.entry(1907, "Peru")) + "\"}\n");
          String key =
              asAdmin()
                  .contentType("application/json")
                  .body("{\"name\": \"of a replica\", \"role\": \"READER\"}")
                  .post("/v1/keys")
                  .then()
                  .statusCode(201)
                  .extract()
                  .header("Location");
          asAdmin().get(key).then().statusCode(200);
        });
  }

  @Test
  void aReplicaThatCutsEverybodyOffIsGoneAroundAndComesBack() throws SQLException {
    awaitReplica("/v1/reports/sample-2003-kaz");
    Replay.cutSessions(replica);
    for (int i = 0; i < 10; i++) {
      when().get("/v1/reports/sample-2003-kaz").then().statusCode(200);
    }
    double before = Reads.from("replica");
    while (Reads.from("replica") == before) {
      when().get("/v1/reports/sample-2003-kaz").then().statusCode(200);
    }
  }

  @Test
  void readinessDoesNotDependOnTheReplica() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'Database' }.data.primary", equalTo("there"));
  }

  @Test
  void theLagIsMeasured() {
    String metrics = when().get("/q/metrics").asString();
    assertThat(metrics).contains("rapporteur_replica_lag_seconds");
  }

  /** Until the replica itself has something. */
  private static void awaitReplica(String path) {
    double before = Reads.from("replica");
    while (when().get(path).statusCode() != 200 || Reads.from("replica") == before) {
      Imports.pause();
    }
  }

  private static String json(String text) {
    return text.replace("\n", "\\n").replace("\"", "\\\"");
  }
}
