package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** Fills a database that has no reports with generated ones, as {@code bench/generate} does. */
final class ManyIncidents {

  private static final long MOST_MINUTES = 5;

  private ManyIncidents() {}

  /**
   * Loads them.
   *
   * @param log where it tells what it does
   */
  static void load(Cluster server, int size, Path log) throws IOException {
    ProcessBuilder generate =
        new ProcessBuilder("bench/generate", String.valueOf(size), server.address())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile());
    generate.environment().put("JAVA_HOME", System.getProperty("java.home"));
    Process process = generate.start();
    try {
      assertThat(process.waitFor(MOST_MINUTES, TimeUnit.MINUTES))
          .as("generated, see " + log)
          .isTrue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    } finally {
      process.destroy();
    }
    assertThat(process.exitValue()).as("see " + log).isZero();
  }
}
