package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rapporteur.change.Change;
import org.rapporteur.storage.change.Chronicle;

/** What changed. */
@ApplicationScoped
public class ChangeQueries {

  private final Chronicle chronicle;

  ChangeQueries(Chronicle chronicle) {
    this.chronicle = chronicle;
  }

  /** The changes after one, oldest first; a change that comes later has a higher number. */
  @Transactional
  public Page<Change> listAfter(long sequence, int limit) {
    return Page.of(chronicle.listAfter(sequence, limit + 1), limit);
  }

  @Transactional
  public long countAfter(long sequence) {
    return chronicle.countAfter(sequence);
  }
}
