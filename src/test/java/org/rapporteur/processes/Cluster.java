package org.rapporteur.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.stream.Stream;

/**
 * A server of PostgreSQL: a primary with a database {@code rapporteur} that belongs to a role of
 * that name, or a standby that follows it.
 *
 * <p>Everybody on this machine may connect to it without a password while the test runs.
 */
final class Cluster implements AutoCloseable {

  static final String DATABASE = "rapporteur";

  /** As which the program connects; it owns the database, and is no superuser. */
  static final String ROLE = "rapporteur_app";

  static final String SUPERUSER = "postgres";

  private final PostgresPrograms programs;
  private final Path folder;
  private final String name;
  private final int port;

  /** A server whose files are, or will be, in a folder that belongs to the programs' user. */
  Cluster(PostgresPrograms programs, Path folder, String name) throws IOException {
    this.programs = programs;
    this.folder = folder;
    this.name = name;
    this.port = freePort();
  }

  /** Makes a primary with an empty database. */
  void create() throws IOException {
    programs.run(
        folder,
        "initdb",
        "--pgdata=" + name,
        "--username=" + SUPERUSER,
        "--auth=trust",
        "--encoding=UTF8",
        "--locale=C.UTF-8",
        "--no-sync");
    configure();
    start();
    Sql maintenance = asSuperuser(SUPERUSER);
    maintenance.execute("create role %s login".formatted(ROLE));
    maintenance.execute("create database %s owner %s".formatted(DATABASE, ROLE));
  }

  /** Makes a primary of the files of one that was stopped. */
  void createFrom(Path stopped) throws IOException {
    programs.copy(stopped, folder, name);
    configure();
    start();
  }

  /** Makes a server that follows a primary by streaming. */
  void follow(Cluster primary) throws IOException {
    programs.run(
        folder,
        "pg_basebackup",
        "--dbname=host=127.0.0.1 port=%d user=%s".formatted(primary.port, SUPERUSER),
        "--pgdata=" + name,
        "--write-recovery-conf",
        "--checkpoint=fast",
        "--no-sync");
    configure();
    start();
  }

  private void configure() throws IOException {
    Files.write(
        data().resolve("postgresql.conf"),
        List.of(
            "listen_addresses = '127.0.0.1'",
            "port = " + port,
            "unix_socket_directories = '" + folder + "'",
            "max_connections = 200",
            // What is killed here are processes, never the machine.
            "fsync = off",
            "wal_keep_size = '256MB'",
            // A standby finds its primary again soon after the primary is back.
            "wal_retrieve_retry_interval = '200ms'"),
        StandardOpenOption.APPEND);
  }

  /** Starts the server, again on the same port, and waits until it takes connections. */
  void start() {
    control("start", "--wait", "--log=" + name + ".log");
  }

  void startUnlessRunning() {
    if (!isRunning()) {
      start();
    }
  }

  private boolean isRunning() {
    return Files.exists(processFile())
        && ProcessHandle.of(processId()).filter(Cluster::isServer).isPresent();
  }

  /** One that was killed leaves its number behind, which may be another's by now. */
  private static boolean isServer(ProcessHandle process) {
    return process.info().command().filter(command -> command.endsWith("/postgres")).isPresent();
  }

  /** Stops the server as an operator does: sessions are ended, then everything is written down. */
  void stop() {
    control("stop", "--wait", "--mode=fast");
  }

  /** Kills all processes of the server at once, as when the machine goes. */
  void kill() {
    ProcessHandle server = ProcessHandle.of(processId()).orElseThrow();
    List<ProcessHandle> all = Stream.concat(Stream.of(server), server.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private long processId() {
    try (Stream<String> lines = Files.lines(processFile())) {
      return Long.parseLong(lines.findFirst().orElseThrow().trim());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path processFile() {
    return data().resolve("postmaster.pid");
  }

  private void control(String action, String... more) {
    try {
      String[] arguments =
          Stream.concat(Stream.of(action, "--pgdata=" + name), Stream.of(more))
              .toArray(String[]::new);
      programs.run(folder, "pg_ctl", arguments);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address for JDBC; connections made with it can be told from others by a name. */
  String jdbcUrl(String application) {
    return jdbcUrl(DATABASE, application);
  }

  String jdbcUrl(String database, String application) {
    return jdbcUrl(port, database, application);
  }

  /** The program's database behind a proxy. */
  String jdbcUrl(Proxy proxy, String application) {
    return jdbcUrl(proxy.port(), DATABASE, application);
  }

  private static String jdbcUrl(int port, String database, String application) {
    return "jdbc:postgresql://127.0.0.1:%d/%s?ApplicationName=%s"
        .formatted(port, database, application);
  }

  /** A network to it that can be disturbed. */
  Proxy behindProxy() throws IOException {
    return Proxy.to(port);
  }

  /** The program's database as PostgreSQL's own programs take it. */
  String address() {
    return "host=127.0.0.1 port=%d dbname=%s user=%s".formatted(port, DATABASE, SUPERUSER);
  }

  /** Statements in the program's database, by one who may do everything. */
  Sql sql() {
    return asSuperuser(DATABASE);
  }

  private Sql asSuperuser(String database) {
    return new Sql(jdbcUrl(database, "test"), SUPERUSER);
  }

  /** Runs one of PostgreSQL's programs for clients, in the folder of the server. */
  void client(String program, String user, String... arguments) throws IOException {
    Stream<String> where = Stream.of("--host=127.0.0.1", "--port=" + port, "--username=" + user);
    programs.run(
        folder, program, Stream.concat(where, Stream.of(arguments)).toArray(String[]::new));
  }

  /** What a program of PostgreSQL has written. */
  String read(String file) throws IOException {
    return Files.readString(folder.resolve(file));
  }

  /** Moves a folder's content out of the way, as it is. */
  Path moveAside(Path part) throws IOException {
    Path aside = part.resolveSibling(part.getFileName() + ".aside");
    Files.move(part, aside);
    Files.createDirectory(part);
    return aside;
  }

  /** Copies it to where it was, which may be another disk by now. */
  void moveBack(Path aside, Path part) throws IOException {
    programs.own(part);
    programs.copy(Path.of(aside + "/."), folder, folder.relativize(part).toString());
    Installation.delete(aside);
  }

  Path data() {
    return folder.resolve(name);
  }

  Path log() {
    return folder.resolve(name + ".log");
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    }
  }

  @Override
  public void close() {
    if (isRunning()) {
      control("stop", "--wait", "--mode=immediate");
    }
  }
}
