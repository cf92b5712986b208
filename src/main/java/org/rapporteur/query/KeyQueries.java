package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.storage.access.ApiKeyRepository;

/** The keys that were made, without what makes them keys. */
@ApplicationScoped
public class KeyQueries {

  private final ApiKeyRepository keys;

  KeyQueries(ApiKeyRepository keys) {
    this.keys = keys;
  }

  /** In the order in which they were made, the revoked ones too. */
  @Transactional
  public Page<RegisteredKey> listAfter(long id, int limit) {
    return Page.of(keys.listAfter(id, limit + 1), limit);
  }

  @Transactional
  public long count() {
    return keys.countAll();
  }

  @Transactional
  public Optional<RegisteredKey> find(long id) {
    return keys.find(id);
  }
}
