package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.rapporteur.access.AuditEntry;
import org.rapporteur.storage.access.AuditRepository;

/** Who tried to write what. */
@ApplicationScoped
public class AuditQueries {

  private final AuditRepository entries;

  AuditQueries(AuditRepository entries) {
    this.entries = entries;
  }

  /** The entries after one, oldest first; one that comes later has a higher number. */
  @Transactional
  public Page<AuditEntry> listAfter(long sequence, int limit) {
    return Page.of(entries.listAfter(sequence, limit + 1), limit);
  }

  @Transactional
  public long countAfter(long sequence) {
    return entries.countAfter(sequence);
  }
}
