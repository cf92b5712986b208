package org.rapporteur.ingestion.imports;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.arc.Arc;
import io.quarkus.arc.ManagedContext;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.api.Imports;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.country.CountryDirectory;

/** A server that begins to stop leaves its import to another, which stands beside it here. */
@ServiceTest
@TestProfile(HandOverTest.Alone.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class HandOverTest {

  private static final int ENTRIES = 300;

  @Inject DataSource database;
  @Inject ImportSteps steps;
  @Inject CountryDirectory countries;
  @Inject RapporteurSettings settings;
  @Inject Clock clock;
  @Inject Event<ShutdownDelayInitiatedEvent> stopping;

  @TestHTTPResource("/v1/changes")
  URI changes;

  /** The service that begins to stop here is of no use to another test. */
  public static class Alone implements QuarkusTestProfile {}

  @Test
  void anotherServerGoesOnAtOnceAndStreamsEnd() throws SQLException {
    CompletableFuture<HttpResponse<String>> stream = follow();
    String id = send();
    while (progress(id).getInt("processed") == 0) {
      pause();
    }

    stopping.fire(new ShutdownDelayInitiatedEvent());

    assertThat(stream.join().statusCode()).isEqualTo(200);
    while (!isWaiting(id)) {
      pause();
    }
    assertThat(progress(id).getInt("processed")).isLessThan(ENTRIES);
    assertThat(progress(id).getString("status")).isEqualTo("RUNNING");
    ImportScheduler other = new ImportScheduler(database, elsewhere(), settings, clock);
    other.start(new StartupEvent());
    while (progress(id).get("finishedAt") == null) {
      pause();
    }
    other.stop(new ShutdownEvent());
    assertThat(progress(id).getString("status")).isEqualTo("SUCCEEDED");
    assertThat(progress(id).getInt("created")).isEqualTo(ENTRIES);
  }

  /** As another server does it, which has its own beans. */
  private ImportWork elsewhere() {
    return new ImportWork(steps, countries, settings) {
      @Override
      void run(UUID id) {
        ManagedContext request = Arc.container().requestContext();
        request.activate();
        try {
          super.run(id);
        } finally {
          request.terminate();
        }
      }
    };
  }

  private CompletableFuture<HttpResponse<String>> follow() {
    HttpRequest request =
        HttpRequest.newBuilder(changes).header("Accept", "text/event-stream").build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }

  private static String send() {
    return Imports.send(
            IntStream.range(0, ENTRIES).mapToObj(HandOverTest::line).collect(Collectors.joining()))
        .statusCode(202)
        .extract()
        .path("id");
  }

  private static String line(int number) {
    String text =
        SampleText.entry(1901 + number % 100, List.of("Chad", "Mali", "Togo").get(number / 100));
    return "{\"text\": \"" + text.replace("\n", "\\n").replace("\"", "\\\"") + "\"}\n";
  }

  private static JsonPath progress(String id) {
    return when().get("/v1/imports/" + id).then().statusCode(200).extract().jsonPath();
  }

  /** Whether whoever looks next takes it: due now, and nobody has failed at it. */
  private boolean isWaiting(String id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement sql =
            connection.prepareStatement(
                "select 1 from scheduled_tasks where task_instance = ? and not picked"
                    + " and execution_time <= now() and coalesce(consecutive_failures, 0) = 0")) {
      sql.setString(1, id);
      try (ResultSet row = sql.executeQuery()) {
        return row.next();
      }
    }
  }

  private static void pause() {
    try {
      Thread.sleep(50);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
