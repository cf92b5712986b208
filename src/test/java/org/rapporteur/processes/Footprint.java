package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * What a process takes.
 *
 * @param heapMegabytes after a collection
 * @param files that are open, sockets among them; 0 where that cannot be seen
 * @param connections to the database
 */
record Footprint(long heapMegabytes, long threads, long files, long connections) {

  /** What is kept for some time comes and goes. */
  private static final long MORE_MEGABYTES = 24;

  private static final long MORE_THREADS = 8;
  private static final long MORE_FILES = 24;

  /** As many as the pool gives, and one that waits for changes. */
  private static final long MOST_CONNECTIONS = 21;

  static Footprint of(ServiceProcess service, Cluster database) throws IOException {
    collect(service.pid());
    Metrics metrics = Metrics.of(service.client());
    return new Footprint(
        metrics.heapBytes() / 1_000_000,
        metrics.threads(),
        openFiles(service.pid()),
        database
            .sql()
            .number(
                "select count(*) from pg_stat_activity where application_name = '%s'"
                    .formatted(service.name())));
  }

  void isNoLargerThan(Footprint before) {
    assertThat(heapMegabytes)
        .as("MB of the heap")
        .isLessThan(before.heapMegabytes + MORE_MEGABYTES);
    assertThat(threads).as("threads").isLessThan(before.threads + MORE_THREADS);
    assertThat(files).as("open files").isLessThan(before.files + MORE_FILES);
    assertThat(connections).as("connections").isLessThanOrEqualTo(MOST_CONNECTIONS);
  }

  private static void collect(long process) throws IOException {
    Path jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd");
    assertThat(Command.succeeds(jcmd.toString(), String.valueOf(process), "GC.run"))
        .as("what is garbage is collected")
        .isTrue();
  }

  private static long openFiles(long process) throws IOException {
    Path folder = Path.of("/proc", String.valueOf(process), "fd");
    if (!Files.isReadable(folder)) {
      return 0;
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.count();
    }
  }

  @Override
  public String toString() {
    return "%d MB of heap, %d threads, %d files, %d connections"
        .formatted(heapMegabytes, threads, files, connections);
  }
}
