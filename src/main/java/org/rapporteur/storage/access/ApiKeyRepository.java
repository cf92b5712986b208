package org.rapporteur.storage.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import org.rapporteur.access.Role;

/** The keys as stored: hashes only. */
@ApplicationScoped
public class ApiKeyRepository {

  private final EntityManager entities;

  ApiKeyRepository(EntityManager entities) {
    this.entities = entities;
  }

  public boolean exists(String name) {
    return entities.find(ApiKeyEntity.class, name) != null;
  }

  public Optional<Role> findRole(String sha256) {
    return entities
        .createQuery("select role from ApiKeyEntity where sha256 = ?1", Role.class)
        .setParameter(1, sha256)
        .getResultStream()
        .findFirst();
  }

  public void add(ApiKeyEntity key) {
    entities.persist(key);
  }
}
