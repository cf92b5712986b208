package org.rapporteur;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.embedded.EmbeddedDatabase;

/**
 * A real, empty PostgreSQL for a run of tests: the embedded one, or the external one that the
 * environment names.
 *
 * <p>{@code QUARKUS_DATASOURCE_JDBC_URL} lets the same tests run against another version of
 * PostgreSQL.
 */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

  public static final String EDITOR_KEY = "a-key-that-only-tests-use";

  public static final String ADMIN_KEY = "a-key-of-administrators-that-only-tests-use";

  /** So little that a test can send more. */
  public static final int MOST_IMPORT_BYTES = 20_000_000;

  /** Whichever the database is. */
  static final Map<String, String> SETTINGS =
      Map.of(
          "rapporteur.samples",
          "ALWAYS",
          "rapporteur.editor-key",
          EDITOR_KEY,
          "rapporteur.admin-key",
          ADMIN_KEY,
          "rapporteur.max-import-bytes",
          String.valueOf(MOST_IMPORT_BYTES),
          "rapporteur.import-heartbeat",
          "PT0.2S");

  private @Nullable EmbeddedDatabase database;

  @Override
  public Map<String, String> start() {
    Map<String, String> settings = new HashMap<>(SETTINGS);
    if (System.getenv("QUARKUS_DATASOURCE_JDBC_URL") == null) {
      Path folder = Path.of("target", "test-database");
      delete(folder.resolve("postgresql"));
      database = EmbeddedDatabase.start(folder);
      settings.putAll(database.settings());
    }
    return settings;
  }

  @Override
  public void stop() {
    if (database != null) {
      database.close();
    }
  }

  static void delete(Path folder) {
    if (Files.notExists(folder)) {
      return;
    }
    try (Stream<Path> content = Files.walk(folder)) {
      List<Path> deepestFirst = content.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new IllegalStateException("the data of the last run of tests cannot be deleted", e);
    }
  }
}
