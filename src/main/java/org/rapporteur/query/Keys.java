package org.rapporteur.query;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.Bearer;
import org.rapporteur.access.CredentialKind;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.access.Role;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.access.ApiKeyRepository;

/** Who bears a key. */
@ApplicationScoped
public class Keys {

  private static final Bearer ADMIN = new Bearer(CredentialKind.SETTING, "admin-key", Role.ADMIN);
  private static final Bearer EDITOR =
      new Bearer(CredentialKind.SETTING, "editor-key", Role.EDITOR);

  private final RapporteurSettings settings;
  private final ApiKeyRepository keys;
  private final Clock clock;

  Keys(RapporteurSettings settings, ApiKeyRepository keys, Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
  }

  /** Who bears a key that is set; no database is asked. */
  public Optional<Bearer> findSet(ApiKey key) {
    if (settings.adminKey().filter(set -> isSame(key, new ApiKey(set))).isPresent()) {
      return Optional.of(ADMIN);
    }
    return settings.editorKey().filter(set -> isSame(key, new ApiKey(set))).map(set -> EDITOR);
  }

  /**
   * Who bears a key that was made; marks it as used. A key of editors that is set takes the place
   * of the one that the first start made, and of no other.
   */
  @Transactional
  public Optional<Bearer> findMade(ApiKey key) {
    Optional<RegisteredKey> found = keys.findValid(key.sha256(), settings.editorKey().isEmpty());
    LocalDate today = LocalDate.now(clock);
    found
        .filter(valid -> !today.equals(valid.lastUsedOn()))
        .ifPresent(valid -> keys.markUsed(valid.id(), today));
    return found.map(valid -> new Bearer(CredentialKind.KEY, valid.name(), valid.role()));
  }

  /** Compares hashes in constant time, so that an answer's delay tells nothing of the key. */
  private static boolean isSame(ApiKey one, ApiKey other) {
    return MessageDigest.isEqual(bytes(one), bytes(other));
  }

  private static byte[] bytes(ApiKey key) {
    return key.sha256().getBytes(StandardCharsets.US_ASCII);
  }
}
