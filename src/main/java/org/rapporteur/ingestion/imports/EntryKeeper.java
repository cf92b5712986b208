package org.rapporteur.ingestion.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

/** Keeps entries as they are found, some at a time. */
final class EntryKeeper implements Consumer<FoundEntry> {

  private static final int AT_A_TIME = 20;

  private final UUID id;
  private final ImportSteps steps;
  private final Runnable check;
  private final List<FoundEntry> waiting = new ArrayList<>();
  private int kept;

  /**
   * A keeper for an import.
   *
   * @param check throws when the import is to go no further
   */
  EntryKeeper(UUID id, ImportSteps steps, Runnable check) {
    this.id = id;
    this.steps = steps;
    this.check = check;
  }

  @Override
  public void accept(FoundEntry entry) {
    waiting.add(entry);
    if (waiting.size() == AT_A_TIME) {
      flush();
      check.run();
    }
  }

  void flush() {
    steps.keep(id, kept + 1, waiting);
    kept += waiting.size();
    waiting.clear();
  }

  int count() {
    return kept;
  }
}
