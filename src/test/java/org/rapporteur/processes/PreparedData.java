package org.rapporteur.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * The files of a PostgreSQL on whose database the program was started and ended once, so that not
 * every test class waits for schema and reference data. Made when the first class asks.
 */
final class PreparedData {

  private static @Nullable Path files;

  private PreparedData() {}

  static synchronized Path get() throws IOException {
    if (files == null) {
      files = make();
    }
    return files;
  }

  private static Path make() throws IOException {
    Path folder = Files.createTempDirectory("rapporteur-");
    Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
    PostgresPrograms.find().own(folder);
    try (Installation first = Installation.empty("prepared")) {
      ServiceProcess service = first.start("first").awaitReady();
      service.terminate();
      service.awaitEnd();
      first.primary().stop();
      PostgresPrograms.find().copy(first.primary().data(), folder, "data");
    }
    return folder.resolve("data");
  }

  private static void delete(Path folder) {
    try {
      Installation.delete(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
