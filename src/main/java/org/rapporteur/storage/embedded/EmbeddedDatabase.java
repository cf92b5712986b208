package org.rapporteur.storage.embedded;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * A running PostgreSQL server whose data lie in a folder and stay there.
 *
 * <p>It listens on the loopback interface only, on a port that was free, so that another PostgreSQL
 * on the machine does not matter.
 */
public final class EmbeddedDatabase implements AutoCloseable {

  private static final Duration STARTUP_WAIT = Duration.ofSeconds(60);

  private final EmbeddedPostgres server;

  private EmbeddedDatabase(EmbeddedPostgres server) {
    this.server = server;
  }

  /** Starts a server on a folder, which is made when it does not exist. */
  public static EmbeddedDatabase start(Path folder) {
    try {
      BroughtServer.require();
      Path data = Files.createDirectories(folder.toAbsolutePath().resolve("postgresql"));
      LeftoverServer.stop(data);
      return new EmbeddedDatabase(
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              // The binaries are unpacked beside the data: the shared temporary folder may belong
              // to another user.
              .setOverrideWorkingDirectory(folder.toAbsolutePath().resolve("binaries").toFile())
              // The library starts every server with fsync off, as for throw-away data; these are
              // kept.
              .setServerConfig("fsync", "on")
              .setServerConfig("listen_addresses", "localhost")
              .setServerConfig("log_min_messages", "fatal")
              .setLocaleConfig("locale", "C")
              .setPGStartupWait(STARTUP_WAIT)
              .setRegisterShutdownHook(false)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(
          "the embedded PostgreSQL did not start in " + folder.toAbsolutePath(), e);
    }
  }

  /** The settings that make Quarkus use this server. */
  public Map<String, String> settings() {
    return Map.of(
        "quarkus.datasource.jdbc.url",
            "jdbc:postgresql://localhost:%d/postgres".formatted(server.getPort()),
        "quarkus.datasource.username", "postgres",
        "quarkus.datasource.password", "postgres",
        "rapporteur.database-embedded", "true");
  }

  @Override
  public void close() {
    try {
      server.close();
    } catch (IOException e) {
      throw new UncheckedIOException("the embedded PostgreSQL did not stop", e);
    }
  }
}
