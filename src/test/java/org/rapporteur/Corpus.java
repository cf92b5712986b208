package org.rapporteur;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/**
 * Real reports, which are never part of the project: tests that read them are skipped where they
 * are absent.
 */
public final class Corpus {

  private static final Path FOLDER = Path.of("..", "shared", "corpus");

  private Corpus() {}

  /** The text of a real report; skips the test where it is absent. */
  public static String read(String file) {
    Path path = FOLDER.resolve(file);
    Assumptions.assumeTrue(
        Files.exists(path),
        () -> path + " is absent; the samples of the same shape are tested always");
    try {
      return Files.readString(path);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
