package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
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
  public Page<RegisteredKey> list(@Nullable Long after, int limit) {
    return Page.of(keys.list(after, limit + 1), limit);
  }

  @Transactional
  public Optional<RegisteredKey> find(long id) {
    return keys.find(id);
  }
}
