package org.rapporteur.storage.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.rapporteur.access.AuditEntry;
import org.rapporteur.access.WriteAttempt;

/** Who tried to write what. */
@ApplicationScoped
public class AuditRepository {

  /** Names the lock; any number that nobody else uses. */
  private static final long RECORDING = 4_210_984_734L;

  private final EntityManager entities;

  AuditRepository(EntityManager entities) {
    this.entities = entities;
  }

  /**
   * One at a time until its transaction ends: else a later number could be read before an earlier
   * one, and whoever goes on after the last number would miss that.
   */
  public void add(WriteAttempt attempt, Instant at) {
    entities
        .createNativeQuery("select 1 from pg_advisory_xact_lock(" + RECORDING + ")", Integer.class)
        .getSingleResult();
    entities.persist(new AuditEntity(attempt, at));
  }

  /** The entries after one, oldest first. */
  public List<AuditEntry> listAfter(long sequence, int limit) {
    return entities
        .createQuery("from AuditEntity where sequence > ?1 order by sequence", AuditEntity.class)
        .setParameter(1, sequence)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(AuditEntity::toEntry)
        .toList();
  }

  /** How many entries there are after one. */
  public long countAfter(long sequence) {
    return entities
        .createQuery("select count(*) from AuditEntity where sequence > ?1", Long.class)
        .setParameter(1, sequence)
        .getSingleResult();
  }
}
