package org.rapporteur.storage.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.access.Role;

/** The keys as stored: hashes only. */
@ApplicationScoped
public class ApiKeyRepository {

  private final EntityManager entities;

  ApiKeyRepository(EntityManager entities) {
    this.entities = entities;
  }

  /** Whether a start has made a key, be it revoked since. */
  public boolean isMadeAtStart() {
    return !entities
        .createQuery("select id from ApiKeyEntity where madeAtStart", Long.class)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * The valid key with a hash.
   *
   * @param madeAtStartToo whether the one that the first start made counts
   */
  public Optional<RegisteredKey> findValid(String sha256, boolean madeAtStartToo) {
    return entities
        .createQuery(
            "from ApiKeyEntity where sha256 = ?1 and revokedAt is null and madeAtStart in (false, ?2)",
            ApiKeyEntity.class)
        .setParameter(1, sha256)
        .setParameter(2, madeAtStartToo)
        .getResultList()
        .stream()
        .findFirst()
        .map(ApiKeyEntity::toKey);
  }

  public Optional<RegisteredKey> find(long id) {
    return Optional.ofNullable(entities.find(ApiKeyEntity.class, id)).map(ApiKeyEntity::toKey);
  }

  /** The keys after one, in the order in which they were made. */
  public List<RegisteredKey> listAfter(long id, int limit) {
    return entities
        .createQuery("from ApiKeyEntity where id > ?1 order by id", ApiKeyEntity.class)
        .setParameter(1, id)
        .setMaxResults(limit)
        .getResultList()
        .stream()
        .map(ApiKeyEntity::toKey)
        .toList();
  }

  public long countAll() {
    return entities.createQuery("select count(*) from ApiKeyEntity", Long.class).getSingleResult();
  }

  /** What is stored; empty, and that is nothing, when a valid key has the name. */
  public Optional<RegisteredKey> add(
      String name, Role role, ApiKey key, boolean madeAtStart, Instant at) {
    entities
        .createNativeQuery(
            """
            insert into api_key (name, role, sha256, hint, made_at_start, created_at)
            values (?1, ?2, ?3, ?4, ?5, ?6)
            on conflict (name) where revoked_at is null do nothing\
            """)
        .setParameter(1, name)
        .setParameter(2, role.name())
        .setParameter(3, key.sha256())
        .setParameter(4, key.hint())
        .setParameter(5, madeAtStart)
        .setParameter(6, at)
        .executeUpdate();
    return findValid(key.sha256(), true);
  }

  /** Does nothing to a key that is revoked already. */
  public void revoke(long id, Instant at) {
    entities
        .createQuery("update ApiKeyEntity set revokedAt = ?2 where id = ?1 and revokedAt is null")
        .setParameter(1, id)
        .setParameter(2, at)
        .executeUpdate();
  }

  public void markUsed(long id, LocalDate on) {
    entities
        .createQuery(
            "update ApiKeyEntity set lastUsedOn = ?2 where id = ?1 and (lastUsedOn is null or lastUsedOn < ?2)")
        .setParameter(1, id)
        .setParameter(2, on)
        .executeUpdate();
  }
}
