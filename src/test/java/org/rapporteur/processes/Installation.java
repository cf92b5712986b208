package org.rapporteur.processes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.awaitility.Awaitility;

/**
 * A PostgreSQL and the processes of the program on it. Whatever becomes of the test, all of them
 * end with it and leave nothing but their logs.
 */
final class Installation implements AutoCloseable {

  static final String EDITOR_KEY = "a-key-that-only-tests-use";

  static final String ADMIN_KEY = "a-key-of-administrators-that-only-tests-use";

  private static final Path LOGS = Path.of("target", "processes");

  private final String name;
  private final PostgresPrograms programs;
  private final Path folder;
  private final Cluster primary;
  private final List<Cluster> clusters = new ArrayList<>();
  private final Deque<AutoCloseable> running = new ArrayDeque<>();
  private final Thread lastResort = new Thread(this::end);

  /** How long anything may take that is not measured: the machine may be busy with others. */
  private static final Duration PATIENCE = Duration.ofMinutes(1);

  private Installation(String name, PostgresPrograms programs) throws IOException {
    Awaitility.setDefaultTimeout(PATIENCE);
    this.name = name;
    this.programs = programs;
    this.folder = Files.createTempDirectory("rapporteur-");
    programs.own(folder);
    Files.createDirectories(LOGS);
    // Where the test is told to stop in the middle.
    Runtime.getRuntime().addShutdownHook(lastResort);
    this.primary = keep(new Cluster(programs, folder, "primary"));
  }

  /**
   * A PostgreSQL whose database the program has been started on before; skips the test where there
   * is no PostgreSQL.
   */
  static Installation create(String name) throws IOException {
    PostgresPrograms programs = PostgresPrograms.find();
    Path prepared = PreparedData.get();
    return new Installation(name, programs).prepare(primary -> primary.createFrom(prepared));
  }

  /** The same with an empty database. */
  static Installation empty(String name) throws IOException {
    return new Installation(name, PostgresPrograms.find()).prepare(Cluster::create);
  }

  private interface Preparation {
    void of(Cluster primary) throws IOException;
  }

  private Installation prepare(Preparation preparation) throws IOException {
    try {
      preparation.of(primary);
      return this;
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  Cluster primary() {
    return primary;
  }

  /** Starts another server of PostgreSQL that follows the primary. */
  Cluster addStandby() throws IOException {
    Cluster standby = keep(new Cluster(programs, folder, "standby"));
    standby.follow(primary);
    return standby;
  }

  private Cluster keep(Cluster cluster) {
    clusters.add(cluster);
    running.push(cluster);
    return cluster;
  }

  /** Starts a process of the program, and does not wait for it. */
  ServiceProcess start(String service) throws IOException {
    return start(service, Map.of());
  }

  /**
   * Starts a process of the program, and does not wait for it.
   *
   * @param more settings besides the usual; empty: not set
   */
  ServiceProcess start(String service, Map<String, String> more) throws IOException {
    Map<String, String> environment = new HashMap<>(usual(service));
    environment.putAll(more);
    Path log = LOGS.resolve("%s-%s.log".formatted(name, service));
    ServiceProcess process = ServiceProcess.start(service, log, environment);
    running.push(process);
    return process;
  }

  private Map<String, String> usual(String service) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL", primary.jdbcUrl(service),
        "QUARKUS_DATASOURCE_USERNAME", Cluster.ROLE,
        "QUARKUS_HTTP_HOST", "127.0.0.1",
        "QUARKUS_HTTP_PORT", "0",
        "RAPPORTEUR_EDITOR_KEY", EDITOR_KEY,
        "RAPPORTEUR_ADMIN_KEY", ADMIN_KEY,
        "RAPPORTEUR_SAMPLES", "NEVER",
        "RAPPORTEUR_LIMITS_ANONYMOUS_PER_MINUTE", "0",
        "RAPPORTEUR_LIMITS_KEY_PER_MINUTE", "0");
  }

  @Override
  public void close() throws IOException {
    Runtime.getRuntime().removeShutdownHook(lastResort);
    end();
    for (Cluster cluster : clusters) {
      Path log = LOGS.resolve("%s-%s".formatted(name, cluster.log().getFileName()));
      if (Files.exists(cluster.log())) {
        Files.copy(cluster.log(), log, StandardCopyOption.REPLACE_EXISTING);
      }
    }
    delete(folder);
  }

  private void end() {
    while (!running.isEmpty()) {
      try {
        running.pop().close();
      } catch (Exception e) {
        System.err.println("A process of " + name + " does not end: " + e);
      }
    }
  }

  static void delete(Path folder) throws IOException {
    try (Stream<Path> content = Files.walk(folder)) {
      for (Path path : content.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
