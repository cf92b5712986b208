package org.rapporteur;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.Map;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/**
 * A database as docs/operation.md sets it up: one role owns the schema, another only works in it.
 */
public class TwoRoles implements QuarkusTestResourceLifecycleManager {

  private static final String OWNER = "rapporteur_owner";
  private static final String PROGRAM = "rapporteur_app";

  private final Path folder = Path.of("target", "test-roles");
  private @Nullable EmbeddedDatabase database;

  @Override
  public Map<String, String> start() {
    TestDatabase.delete(folder);
    EmbeddedDatabase running = EmbeddedDatabase.start(folder);
    database = running;
    String server = String.valueOf(running.settings().get("quarkus.datasource.jdbc.url"));
    String url = server.replaceFirst("/postgres$", "/rapporteur");
    prepare(server, url);
    Flyway.configure().dataSource(url, OWNER, OWNER).load().migrate();
    Map<String, String> settings = new HashMap<>(TestDatabase.SETTINGS);
    settings.put("quarkus.datasource.jdbc.url", url);
    settings.put("quarkus.datasource.username", PROGRAM);
    settings.put("quarkus.datasource.password", PROGRAM);
    settings.put("quarkus.flyway.migrate-at-start", "false");
    settings.put("quarkus.flyway.validate-at-start", "true");
    return settings;
  }

  private static void prepare(String server, String url) {
    try (Connection connection = DriverManager.getConnection(server, "postgres", "postgres");
        Statement sql = connection.createStatement()) {
      for (String role : new String[] {OWNER, PROGRAM}) {
        sql.execute("create role %s login password '%s'".formatted(role, role));
      }
      sql.execute("create database rapporteur owner " + OWNER);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    try (Connection connection = DriverManager.getConnection(url, "postgres", "postgres");
        Statement sql = connection.createStatement()) {
      sql.execute(documentedGrants());
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String documentedGrants() {
    try {
      String page = Files.readString(Path.of("docs", "operation.md"));
      int begin = page.indexOf("```sql\n", page.indexOf("<!-- roles -->")) + "```sql\n".length();
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
