package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** What a server that died leaves behind is finished by another, and nothing of it twice. */
@ServiceTest
class ImportTakeoverTest {

  @Inject DataSource database;

  @Test
  void aServerThatDiedWhileItTookEntriesIsSucceeded() throws SQLException {
    UUID id = UUID.randomUUID();
    try (Connection connection = database.getConnection()) {
      addJob(connection, id, "RUNNING", 3);
      addEntry(connection, id, 1, "CREATED", null);
      addEntry(connection, id, 2, "PENDING", SampleText.entry(1966, "Gabon"));
      addEntry(connection, id, 3, "PENDING", SampleText.entry(1966, "Kenya"));
      leaveBehind(connection, id);
    }

    JsonPath done = Imports.await(id.toString());

    assertThat(done.getString("status")).isEqualTo("SUCCEEDED");
    assertThat(done.getInt("created")).isEqualTo(3);
    given().get("/v1/reports/sample-1966-gab").then().body("revision", equalTo(1));
    given().get("/v1/reports/sample-1966-ken").then().body("revision", equalTo(1));
  }

  @Test
  void aServerThatDiedWhileItFoundEntriesIsSucceededFromTheBeginning() throws SQLException {
    UUID id = UUID.randomUUID();
    String text = SampleText.entry(1966, "Ghana").replace("\n", "\\n").replace("\"", "\\\"");
    try (Connection connection = database.getConnection()) {
      addJob(connection, id, "RUNNING", null);
      addBody(connection, id, "{\"text\": \"" + text + "\"}\n");
      addEntry(connection, id, 1, "PENDING", SampleText.entry(1966, "Ghana"));
      leaveBehind(connection, id);
    }

    JsonPath done = Imports.await(id.toString());

    assertThat(done.getInt("total")).isEqualTo(1);
    assertThat(done.getInt("created")).isEqualTo(1);
    assertThat(bodyParts(id)).isZero();
  }

  private static void addJob(Connection connection, UUID id, String status, @Nullable Integer total)
      throws SQLException {
    execute(
        connection,
        "insert into import_job (id, form, status, total, queued_at) values (?, 'NDJSON', ?, ?, now())",
        id,
        status,
        total);
  }

  private static void addBody(Connection connection, UUID id, String lines) throws SQLException {
    execute(
        connection,
        "insert into import_body_part (import_job, ordinal, bytes) values (?, 1, ?)",
        id,
        lines.getBytes(StandardCharsets.UTF_8));
  }

  private static void addEntry(
      Connection connection, UUID id, int ordinal, String state, @Nullable String text)
      throws SQLException {
    execute(
        connection,
        "insert into import_entry (import_job, ordinal, place, state, text) values (?, ?, ?, ?, ?)",
        id,
        ordinal,
        "line " + ordinal,
        state,
        text);
  }

  /** As db-scheduler leaves work that was picked by a server whose heart has stopped. */
  private static void leaveBehind(Connection connection, UUID id) throws SQLException {
    execute(
        connection,
        "insert into scheduled_tasks (task_name, task_instance, execution_time, picked, picked_by,"
            + " last_heartbeat, version) values ('import', ?, now() - interval '1 hour', true, 'dead',"
            + " now() - interval '1 hour', 2)",
        id.toString());
  }

  private int bodyParts(UUID id) throws SQLException {
    try (Connection connection = database.getConnection();
        PreparedStatement statement =
            connection.prepareStatement("select * from import_body_part where import_job = ?")) {
      statement.setObject(1, id);
      return statement.executeQuery().next() ? 1 : 0;
    }
  }

  private static void execute(Connection connection, String sql, @Nullable Object... values)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(sql)) {
      for (int i = 0; i < values.length; i++) {
        statement.setObject(i + 1, values[i]);
      }
      statement.executeUpdate();
    }
  }
}
