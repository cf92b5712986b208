package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
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

  /** The changes after one as they come, a bounded number at a time. */
  @Transactional
  public List<Change> poll(long sequence, int most) {
    return chronicle.listAfter(sequence, most);
  }
}
