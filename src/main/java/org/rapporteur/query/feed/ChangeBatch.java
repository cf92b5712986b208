package org.rapporteur.query.feed;

import java.util.List;
import org.rapporteur.change.Change;

/**
 * Changes that follow each other without a gap; perhaps none.
 *
 * @param after the change after which they come
 * @param changes in order
 */
public record ChangeBatch(long after, List<Change> changes) {

  public ChangeBatch {
    changes = List.copyOf(changes);
  }

  /** Whether somebody who has seen a change misses none between it and these. */
  public boolean continues(long seen) {
    return after <= seen;
  }

  /** Those that come after a change. */
  public List<Change> after(long seen) {
    return changes.stream().filter(change -> change.sequence() > seen).toList();
  }
}
