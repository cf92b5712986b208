package org.rapporteur;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/**
 * A database as docs/operation.md sets it up: one role owns the schema, another works in it, a
 * third only reads. The password of each is its name.
 */
public class DatabaseRoles implements QuarkusTestResourceLifecycleManager {

  private static final String OWNER = "rapporteur_owner";
  private static final String PROGRAM = "rapporteur_app";
  private static final String READER = "rapporteur_reader";
  private static final String SUPERUSER = "postgres";

  private final Path folder = Path.of("target", "test-roles");
  private @Nullable EmbeddedDatabase database;

  /** For tests of a program whose role may read and write rows and nothing else. */
  public static class Profile implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(DatabaseRoles.class));
    }

    @Override
    public boolean disableGlobalTestResources() {
      return true;
    }
  }

  @Override
  public Map<String, String> start() {
    TestDatabase.delete(folder);
    EmbeddedDatabase running = EmbeddedDatabase.start(folder);
    database = running;
    String server = String.valueOf(running.settings().get("quarkus.datasource.jdbc.url"));
    String url = server.replaceFirst("/postgres$", "/rapporteur");
    prepare(server, url);
    migrate(url);
    Map<String, String> settings = new HashMap<>(TestDatabase.SETTINGS);
    settings.put("quarkus.datasource.jdbc.url", url);
    settings.put("quarkus.datasource.username", PROGRAM);
    settings.put("quarkus.datasource.password", PROGRAM);
    settings.put("quarkus.flyway.migrate-at-start", "false");
    settings.put("quarkus.flyway.validate-at-start", "true");
    return settings;
  }

  /** Does what the owner does for each release. */
  public static void migrate(String url) {
    Flyway.configure().dataSource(url, OWNER, OWNER).load().migrate();
  }

  public static Connection asOwner(String url) throws SQLException {
    return DriverManager.getConnection(url, OWNER, OWNER);
  }

  public static Connection asReader(String url) throws SQLException {
    return DriverManager.getConnection(url, READER, READER);
  }

  private static void prepare(String server, String url) {
    asSuperuser(
        server,
        "create role %s login password '%1$s'".formatted(OWNER),
        "create role %s login password '%1$s'".formatted(PROGRAM),
        "create database rapporteur owner " + OWNER);
    asSuperuser(
        url,
        documented("roles"),
        documented("reader"),
        "alter role %s login password '%1$s'".formatted(READER));
  }

  private static void asSuperuser(String url, String... statements) {
    try (Connection connection = DriverManager.getConnection(url, SUPERUSER, SUPERUSER);
        Statement sql = connection.createStatement()) {
      for (String statement : statements) {
        sql.execute(statement);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The statements below a mark in docs/operation.md. */
  public static String documented(String mark) {
    try {
      String page = Files.readString(Path.of("docs", "operation.md"));
      int begin =
          page.indexOf("```sql\n", page.indexOf("<!-- " + mark + " -->")) + "```sql\n".length();
      return page.substring(begin, page.indexOf("```", begin));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
  }
}
