package org.rapporteur.processes;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * PostgreSQL's own programs, where Debian's package {@code postgresql-15} puts them.
 *
 * <p>A machine without them skips the tests that need them; with {@code
 * -Dpostgresql.server=required} they fail instead.
 *
 * @param folder where they are
 */
record PostgresPrograms(Path folder) {

  private static final boolean REQUIRED =
      "required".equals(System.getProperty("postgresql.server"));

  private static final Path VERSIONS = Path.of("/usr/lib/postgresql");

  /** The oldest version that is promised to do; where it is not installed, the newest is taken. */
  private static final String PREFERRED = "15";

  /** PostgreSQL refuses to run as root. */
  private static final boolean ROOT = "root".equals(System.getProperty("user.name"));

  private static final String USER = "postgres";

  private static final long MOST_MINUTES = 2;

  static PostgresPrograms find() {
    return newest()
        .orElseThrow(
            () -> absent("there is no PostgreSQL server: install Debian's package postgresql-15"));
  }

  private static Optional<PostgresPrograms> newest() {
    if (!Files.isDirectory(VERSIONS)) {
      return Optional.empty();
    }
    try (Stream<Path> versions = Files.list(VERSIONS)) {
      return versions
          .filter(version -> Files.isExecutable(version.resolve("bin/initdb")))
          .max(
              Comparator.comparing(PostgresPrograms::isPreferred)
                  .thenComparing(version -> version.getFileName().toString()))
          .map(version -> new PostgresPrograms(version.resolve("bin")));
    } catch (IOException e) {
      throw absent("PostgreSQL's programs cannot be looked up: " + e.getMessage());
    }
  }

  private static boolean isPreferred(Path version) {
    return version.endsWith(PREFERRED);
  }

  private static RuntimeException absent(String why) {
    return REQUIRED ? fail(why) : abort(why);
  }

  /** Gives a folder to the user that the programs run as. */
  void own(Path folder) throws IOException {
    if (ROOT) {
      Files.setOwner(
          folder,
          folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName(USER));
    }
  }

  /** Copies files of a server as they are, with their owner, into a folder. */
  void copy(Path files, Path folder, String name) throws IOException {
    run(folder, List.of("cp", "--archive", files.toString(), name));
  }

  /** Runs a program to its end in a folder, where it leaves what it printed. */
  void run(Path in, String program, String... arguments) throws IOException {
    run(in, command(program, arguments));
  }

  private static void run(Path in, List<String> command) throws IOException {
    Path output = in.resolve("last-command.out");
    Process process =
        new ProcessBuilder(command)
            .directory(in.toFile())
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    try {
      if (!process.waitFor(MOST_MINUTES, TimeUnit.MINUTES) || process.exitValue() != 0) {
        process.destroyForcibly();
        throw new IllegalStateException(command + " fails:\n" + Files.readString(output));
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private List<String> command(String program, String... arguments) {
    List<String> command = new ArrayList<>();
    if (ROOT) {
      command.addAll(List.of("runuser", "-u", USER, "--"));
    }
    command.add(folder.resolve(program).toString());
    command.addAll(List.of(arguments));
    return command;
  }
}
