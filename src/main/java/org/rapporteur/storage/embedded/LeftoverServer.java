package org.rapporteur.storage.embedded;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server that a killed program left running on its data.
 *
 * <p>The library that starts the server holds a lock beside the data as long as its program lives.
 * A server without that lock is an orphan and is stopped; one with it belongs to a running program
 * and is not touched.
 */
final class LeftoverServer {

  private static final int STOP_WAIT_SECONDS = 30;

  private LeftoverServer() {}

  static void stop(Path data) throws IOException {
    if (!Files.exists(data.resolve("PG_VERSION"))) {
      return;
    }
    if (isInUse(data.resolve("epg-lock"))) {
      throw new IOException(
          data
              + " is in use by another running Rapporteur; set RAPPORTEUR_DATA_DIR to another folder");
    }
    findServer(data.resolve("postmaster.pid")).ifPresent(LeftoverServer::terminate);
  }

  private static boolean isInUse(Path lockFile) throws IOException {
    try (FileChannel channel =
            FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock()) {
      return lock == null;
    } catch (OverlappingFileLockException ownProgram) {
      return true;
    }
  }

  private static Optional<ProcessHandle> findServer(Path pidFile) throws IOException {
    if (!Files.exists(pidFile)) {
      return Optional.empty();
    }
    long pid = Long.parseLong(Files.readAllLines(pidFile).getFirst().strip());
    // After a reboot the number may belong to anything.
    return ProcessHandle.of(pid)
        .filter(process ->
            process.info().command().filter(command -> command.contains("postgres")).isPresent());
  }

  private static void terminate(ProcessHandle server) {
    server.destroy();
    try {
      server.onExit().get(STOP_WAIT_SECONDS, TimeUnit.SECONDS);
    } catch (TimeoutException | ExecutionException e) {
      throw new IllegalStateException(
          "a PostgreSQL left behind (process %d) does not stop".formatted(server.pid()), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
