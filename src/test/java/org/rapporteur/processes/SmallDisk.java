package org.rapporteur.processes;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A disk of some megabytes in memory, mounted on a folder; needs root, and a kernel that lets it.
 */
final class SmallDisk implements AutoCloseable {

  private static final int CHUNK = 65_536;

  private final Path folder;

  private SmallDisk(Path folder) {
    this.folder = folder;
  }

  /** Skips the test where nothing can be mounted. */
  static SmallDisk mount(Path folder, int megabytes) throws IOException {
    boolean mounted =
        Command.succeeds(
            "mount",
            "-t",
            "tmpfs",
            "-o",
            "size=%dm".formatted(megabytes),
            "tmpfs",
            folder.toString());
    assumeTrue(mounted, "a disk of its own takes root, and the right to mount");
    return new SmallDisk(folder);
  }

  /** Fills it to the last byte. */
  void fill() throws IOException {
    byte[] nothing = new byte[CHUNK];
    try (OutputStream ballast = Files.newOutputStream(ballast())) {
      while (true) {
        ballast.write(nothing);
      }
    } catch (IOException full) {
      if (Files.getFileStore(folder).getUsableSpace() > 0) {
        throw full;
      }
    }
  }

  /** Makes room again. */
  void empty() throws IOException {
    Files.delete(ballast());
  }

  private Path ballast() {
    return folder.resolve("ballast");
  }

  @Override
  public void close() throws IOException {
    if (!Command.succeeds("umount", "--lazy", folder.toString())) {
      throw new IOException(folder + " stays mounted");
    }
  }
}
