package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.access.Role;
import org.rapporteur.storage.access.ApiKeyRepository;

/** Keys are made and revoked; a revoked one stays on record. */
@ApplicationScoped
public class KeyRegister {

  private final ApiKeyRepository keys;
  private final Clock clock;

  KeyRegister(ApiKeyRepository keys, Clock clock) {
    this.keys = keys;
    this.clock = clock;
  }

  /**
   * A key for the one time that it is shown.
   *
   * @param secret what is not kept
   */
  public record Made(RegisteredKey key, ApiKey secret) {}

  /** Makes a key. Empty, and nothing is stored, when a valid key has the name. */
  @Transactional
  public Optional<Made> make(String name, Role role) {
    ApiKey secret = ApiKey.make();
    return keys.add(name, role, secret, false, clock.instant()).map(key -> new Made(key, secret));
  }

  /** Revokes a key; once is as good as twice. Empty: there is none. */
  @Transactional
  public Optional<RegisteredKey> revoke(long id) {
    keys.revoke(id, clock.instant());
    return keys.find(id);
  }
}
