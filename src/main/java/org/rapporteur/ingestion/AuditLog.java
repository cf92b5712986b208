package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.rapporteur.access.WriteAttempt;
import org.rapporteur.storage.access.AuditRepository;

/** Keeps who tried to write what. */
@ApplicationScoped
public class AuditLog {

  private final AuditRepository entries;
  private final Clock clock;

  AuditLog(AuditRepository entries, Clock clock) {
    this.entries = entries;
    this.clock = clock;
  }

  @ActivateRequestContext
  @Transactional
  public void add(WriteAttempt attempt) {
    entries.add(attempt, clock.instant());
  }
}
