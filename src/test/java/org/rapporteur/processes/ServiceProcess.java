package org.rapporteur.processes;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** One process of the packaged program. */
final class ServiceProcess implements AutoCloseable {

  private static final Path PROGRAM = Path.of("target", "quarkus-app", "quarkus-run.jar");

  private static final Pattern GREETING = Pattern.compile("is ready at (http\\S+)");

  /** On a machine that is busy with other processes that start. */
  static final Duration LONGEST_START = Duration.ofMinutes(3);

  private static final Duration LONGEST_END = Duration.ofMinutes(1);

  private final String name;
  private final Path log;
  private final Process process;

  private ServiceProcess(String name, Path log, Process process) {
    this.name = name;
    this.log = log;
    this.process = process;
  }

  /**
   * Starts the program.
   *
   * @param environment its settings; those of the test itself are not handed on
   */
  static ServiceProcess start(String name, Path log, Map<String, String> environment)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command());
    builder.environment().keySet().removeIf(ServiceProcess::isSetting);
    builder.environment().putAll(environment);
    builder.redirectErrorStream(true).redirectOutput(log.toFile());
    return new ServiceProcess(name, log, builder.start());
  }

  /** Starts fast and stays small: many processes share the machine, and none lives for long. */
  private static List<String> command() {
    Path java = Path.of(System.getProperty("java.home"), "bin", "java");
    return List.of(
        java.toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xmx512m",
        "-jar",
        PROGRAM.toAbsolutePath().toString());
  }

  private static boolean isSetting(String variable) {
    return variable.startsWith("QUARKUS_") || variable.startsWith("RAPPORTEUR_");
  }

  String name() {
    return name;
  }

  /** Waits until the program has greeted and takes requests. */
  ServiceProcess awaitReady() {
    await(name + " is ready").atMost(LONGEST_START).until(this::isReady);
    return this;
  }

  private boolean isReady() {
    if (!isAlive()) {
      throw new AssertionError(name + " has ended:\n" + log());
    }
    return findAddress().isPresent() && client().isReady();
  }

  Client client() {
    return new Client(address());
  }

  URI address() {
    return findAddress().orElseThrow();
  }

  private Optional<URI> findAddress() {
    Matcher greeting = GREETING.matcher(log());
    return greeting.find() ? Optional.of(URI.create(greeting.group(1))) : Optional.empty();
  }

  String log() {
    try {
      return Files.readString(log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  boolean isAlive() {
    return process.isAlive();
  }

  long pid() {
    return process.pid();
  }

  /** Asks the program to end (SIGTERM), as Kubernetes does. */
  void terminate() {
    process.destroy();
  }

  /** Ends the program without its doing (SIGKILL). */
  void kill() {
    process.destroyForcibly();
    awaitEnd(LONGEST_END);
  }

  /** Waits for the end; the answer is the exit status. */
  int awaitEnd() {
    return awaitEnd(LONGEST_END);
  }

  int awaitEnd(Duration longest) {
    try {
      if (!process.waitFor(longest.toMillis(), TimeUnit.MILLISECONDS)) {
        throw new AssertionError(name + " does not end:\n" + log());
      }
      return process.exitValue();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    if (isAlive()) {
      kill();
    }
  }
}
