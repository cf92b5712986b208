package org.rapporteur.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** Debian's PostgreSQL 15 on a folder that is gone afterwards. PostgreSQL does not run as root. */
final class ThrowAwayServer implements AutoCloseable {

  private static final Path PROGRAMS = Path.of("/usr/lib/postgresql/15/bin");
  private static final String OWNER = "rapporteur";

  private final Path folder;
  private final int port;

  private ThrowAwayServer(Path folder, int port) {
    this.folder = folder;
    this.port = port;
  }

  /** Whether this machine has what it takes; where it is required, the lack of it is a fault. */
  static boolean isPossible() {
    boolean there = Files.isExecutable(PROGRAMS.resolve("initdb"));
    if (!there && "required".equals(System.getProperty("postgresql.server"))) {
      throw new AssertionError("Debian's postgresql-15 is required and not installed");
    }
    return there;
  }

  static ThrowAwayServer start() {
    String made = run(List.of("mktemp", "-d", "/tmp/rapporteur-server.XXXXXX")).strip();
    ThrowAwayServer server = new ThrowAwayServer(Path.of(made), freePort());
    String data = made + "/data";
    server.run("initdb", "-D", data, "-U", OWNER, "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8");
    String settings =
        "-p %d -k %s -c listen_addresses=127.0.0.1 -c fsync=off".formatted(server.port, made);
    server.run("pg_ctl", "-D", data, "-w", "-l", made + "/log", "-o", settings, "start");
    return server;
  }

  private static int freePort() {
    try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return free.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The settings by which the program uses a database of this server. */
  Map<String, String> settings(String database) {
    return Map.of(
        "QUARKUS_DATASOURCE_JDBC_URL",
        "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database),
        "QUARKUS_DATASOURCE_USERNAME",
        OWNER,
        "QUARKUS_DATASOURCE_PASSWORD",
        OWNER,
        "RAPPORTEUR_SAMPLES",
        "ALWAYS");
  }

  /** Runs a client program of PostgreSQL on this server, in its folder. */
  void client(String program, String... arguments) {
    Stream<String> where =
        Stream.of("-h", folder.toString(), "-p", String.valueOf(port), "-U", OWNER);
    run(program, Stream.concat(where, Stream.of(arguments)).toArray(String[]::new));
  }

  Path file(String name) {
    return folder.resolve(name);
  }

  private void run(String program, String... arguments) {
    List<String> command = new ArrayList<>(List.of(PROGRAMS.resolve(program).toString()));
    command.addAll(List.of(arguments));
    run(command);
  }

  private static String run(List<String> command) {
    try {
      List<String> whole = new ArrayList<>();
      if ("root".equals(System.getProperty("user.name"))) {
        whole.addAll(List.of("runuser", "-u", "postgres", "--"));
      }
      whole.addAll(command);
      Path output = Files.createTempFile("server", ".log");
      Process process =
          new ProcessBuilder(whole)
              .directory(Path.of("/tmp").toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      boolean ended = process.waitFor(120, TimeUnit.SECONDS);
      String said = Files.readString(output);
      Files.delete(output);
      if (!ended || process.exitValue() != 0) {
        throw new AssertionError(command + " fails: " + said);
      }
      return said;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    run("pg_ctl", "-D", folder + "/data", "-w", "-m", "immediate", "stop");
    run(List.of("rm", "-rf", folder.toString()));
  }
}
