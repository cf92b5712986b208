package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.http.TestHTTPResource;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** What a client sees when the database goes away in the middle. */
@ServiceTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class DatabaseAwayTest {

  /** The session that reads for the list, once it waits for the table. */
  private static final String CUT =
      """
      select pg_terminate_backend(pid) from pg_stat_activity
      where wait_event_type = 'Lock'
        and (query like 'select concat(coalesce((select max(sequence)%' or query like '%from change %fetch first%')\
      """;

  @Inject DataSource database;

  @TestHTTPResource("/v1/changes?limit=1")
  URI changes;

  @Test
  void whoIsCutOffIsToldToComeBack() throws SQLException {
    CompletableFuture<HttpResponse<String>> answer;
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement()) {
        sql.execute("lock table change in access exclusive mode");
        answer =
            HttpClient.newHttpClient()
                .sendAsync(HttpRequest.newBuilder(changes).build(), BodyHandlers.ofString());
        while (!answer.isDone() && !isCut()) {
          Imports.pause();
        }
      } finally {
        connection.rollback();
      }
    }
    assertThat(answer.join().statusCode()).isEqualTo(503);
    assertThat(answer.join().headers().firstValue("Retry-After")).contains("1");
    assertThat(JsonPath.from(answer.join().body()).getString("type"))
        .isEqualTo("/problems/database-away");
    when().get("/v1/changes?limit=1").then().statusCode(200);
  }

  /** What went wrong then is known to nobody but who ends the transaction. */
  @Test
  void whoseWriteIsCutOffAtItsEndIsToldToComeBack() throws SQLException {
    execute(
        """
        create function cut_off() returns trigger language plpgsql as $$
        begin
          perform pg_terminate_backend(pg_backend_pid());
          perform pg_sleep(1);
          return null;
        end
        $$;
        create constraint trigger cut_off after insert on report deferrable initially deferred
          for each row when (new.id = 'sample-1939-hnd') execute function cut_off();
        """);
    try {
      Submissions.submit(SampleText.entry(1939, "Honduras"))
          .statusCode(503)
          .header("Retry-After", "1")
          .body("type", equalTo("/problems/database-away"));
    } finally {
      execute("drop function cut_off cascade");
    }
    when().get("/v1/reports/sample-1939-hnd").then().statusCode(404);
    Submissions.submit(SampleText.entry(1939, "Honduras")).statusCode(201);
  }

  private void execute(String statements) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statements);
    }
  }

  /**
   * On a connection of its own: within a transaction PostgreSQL shows the same sessions for ever.
   */
  private boolean isCut() throws SQLException {
    try (Connection other = database.getConnection();
        Statement sql = other.createStatement();
        ResultSet cut = sql.executeQuery(CUT)) {
      return cut.next();
    }
  }
}
