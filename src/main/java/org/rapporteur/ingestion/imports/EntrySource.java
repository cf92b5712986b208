package org.rapporteur.ingestion.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

/** Finds the entries of a body of one form. */
interface EntrySource {

  /**
   * Hands on each entry in the order of the body, and none twice.
   *
   * @return why the body cannot be read, one sentence for the sender; empty: it was read to its end
   */
  Optional<String> read(Path body, Consumer<FoundEntry> entries) throws IOException;
}
