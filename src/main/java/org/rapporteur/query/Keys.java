package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Optional;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.Role;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.access.ApiKeyRepository;

/** Who bears a key. */
@ApplicationScoped
public class Keys {

  private final RapporteurSettings settings;
  private final ApiKeyRepository keys;

  Keys(RapporteurSettings settings, ApiKeyRepository keys) {
    this.settings = settings;
    this.keys = keys;
  }

  /**
   * The role of a key; empty: nobody knows it. A key that is set takes the place of the one that
   * the first start made.
   */
  @Transactional
  public Optional<Role> findRole(ApiKey key) {
    if (settings.adminKey().filter(admin -> isSame(key, new ApiKey(admin))).isPresent()) {
      return Optional.of(Role.ADMIN);
    }
    if (settings.editorKey().isPresent()) {
      ApiKey expected = new ApiKey(settings.editorKey().get());
      return isSame(key, expected) ? Optional.of(Role.EDITOR) : Optional.empty();
    }
    return keys.findRole(key.sha256());
  }

  /** Compares hashes in constant time, so that an answer's delay tells nothing of the key. */
  private static boolean isSame(ApiKey one, ApiKey other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(ApiKey key) {
    return key.sha256().getBytes(StandardCharsets.US_ASCII);
  }
}
