package org.rapporteur.parsing.incident;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;

/** A resource beside this class: UTF-8 lines, of which empty ones and {@code #} comments go. */
final class WordFile {

  private WordFile() {}

  /** The words of all lines, parted by white space. */
  static Stream<String> words(String name) {
    return lines(name).flatMap(line -> Arrays.stream(line.split("\\s+", -1)));
  }

  static Stream<String> lines(String name) {
    try (InputStream in = WordFile.class.getResourceAsStream(name)) {
      byte[] bytes = Objects.requireNonNull(in, name).readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8)
          .lines()
          .map(String::strip)
          .filter(line -> !line.isEmpty() && !line.startsWith("#"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
