package org.rapporteur.codebook;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * Every list of codes that the service takes or serves.
 *
 * @param lists in the order of the page
 */
public record Codebook(List<CodeList> lists) {

  private static final String PAGE = "/codebook.md";

  public Codebook {
    lists = List.copyOf(lists);
  }

  /** Reads the page that comes with the program. */
  public static Codebook load() {
    try (InputStream in = Codebook.class.getResourceAsStream(PAGE)) {
      byte[] page = Objects.requireNonNull(in, PAGE).readAllBytes();
      return CodebookParser.parse(new String(page, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The list of a name as printed or in kebab-case, in any case. */
  public Optional<CodeList> findList(String name) {
    return lists.stream().filter(list -> list.isCalled(name)).findFirst();
  }
}
