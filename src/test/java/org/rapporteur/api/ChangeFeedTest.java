package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.ServiceTest;

/** What another server writes is known here without anybody asking for it. */
@ServiceTest
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ChangeFeedTest {

  /** Changes of this test only: others expect theirs on the first page. */
  private static final String ELSEWHERE = "Invented elsewhere ";

  @Inject DataSource database;

  @TestHTTPResource("/v1/changes")
  URI changes;

  private interface Work {
    void with(BufferedReader events) throws Exception;
  }

  @AfterEach
  void forget() throws SQLException {
    execute("delete from change where reason like '%s%%'".formatted(ELSEWHERE));
  }

  @Test
  void whatAnotherServerWroteIsTold() throws Exception {
    follow(events -> {
      String reason = write();
      assertThat(next(events)).contains(reason);
      String later = write();
      assertThat(next(events)).contains(later);
    });
  }

  @Test
  void aListenerThatIsCutOffListensAgain() throws Exception {
    follow(events -> {
      assertThat(cutListeners()).isPositive();
      String reason = write();
      assertThat(next(events)).contains(reason);
    });
  }

  @Test
  void manyChangesAtOnceComeAllAndInOrder() throws Exception {
    follow(events -> {
      execute(
          "insert into change (at, kind, country, reason, role)"
              + " select now(), 'TAKEDOWN', 'KIR', '"
              + ELSEWHERE
              + "' || n, 'SYSTEM'"
              + " from generate_series(1, 1200) n");
      for (int i = 1; i <= 1200; i++) {
        assertThat(next(events)).contains("\"" + ELSEWHERE + i + "\"");
      }
    });
  }

  @Test
  void countriesThatAnotherServerLoadedAreKnown() throws SQLException {
    String name = "Invented " + UUID.randomUUID();
    execute(
        "insert into country_name (country, name, kind, source) values ('KIR', '%s', 'ALIAS', 'test')"
            .formatted(name));
    try {
      execute("update dataset set loaded_at = now() where name = 'countries'");
      while (given().queryParam("name", name).get("/v1/countries/resolve").statusCode() != 200) {
        Imports.pause();
      }
    } finally {
      execute("delete from country_name where name = '%s'".formatted(name));
      execute("update dataset set loaded_at = now() where name = 'countries'");
    }
  }

  private void follow(Work work) throws Exception {
    HttpRequest request =
        HttpRequest.newBuilder(changes)
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", last())
            .build();
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader events =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      work.with(events);
      client.shutdownNow();
    }
  }

  private String write() throws SQLException {
    String reason = ELSEWHERE + UUID.randomUUID();
    execute(
        "insert into change (at, kind, country, reason, role) values (now(), 'TAKEDOWN', 'KIR', '%s', 'SYSTEM')"
            .formatted(reason));
    return reason;
  }

  private String last() throws SQLException {
    return query("select coalesce(max(sequence), 0)::text from change");
  }

  private int cutListeners() throws SQLException {
    return Integer.parseInt(
        query(
            "select count(pg_terminate_backend(pid))::text from pg_stat_activity"
                + " where query like 'select coalesce((select max(sequence)%'"));
  }

  private static String next(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = events.readLine();
    }
    return String.valueOf(line);
  }

  private String query(String question) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(question)) {
      row.next();
      return row.getString(1);
    }
  }

  private void execute(String statement) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(statement);
    }
  }
}
