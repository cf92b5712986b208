package org.rapporteur.ingestion.imports;

import org.rapporteur.imports.EntryState;
import org.rapporteur.imports.ImportStatus;

/** What happens in imports on this server, for whoever observes it. */
public sealed interface ImportNews {

  /** An entry was taken or rejected, for good. */
  record EntryDone(EntryState state) implements ImportNews {}

  /** An import has ended. */
  record Ended(ImportStatus status) implements ImportNews {}
}
