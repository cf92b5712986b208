package org.rapporteur.ingestion;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.ApiKey;
import org.rapporteur.access.Role;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.access.ApiKeyRepository;

/** The first key: without it nobody could write to a new installation. */
@ApplicationScoped
public class EditorKey {

  private static final String NAME = "editor";

  private final RapporteurSettings settings;
  private final ApiKeyRepository keys;
  private final Clock clock;
  private final AtomicReference<@Nullable String> made = new AtomicReference<>();

  EditorKey(RapporteurSettings settings, ApiKeyRepository keys, Clock clock) {
    this.settings = settings;
    this.keys = keys;
    this.clock = clock;
  }

  /** Makes a key unless one is set or was made at an earlier start. */
  @Transactional
  void prepare() {
    if (settings.editorKey().isEmpty() && !keys.isMadeAtStart()) {
      ApiKey key = ApiKey.make();
      keys.add(NAME, Role.EDITOR, key, true, clock.instant())
          .ifPresent(stored -> made.set(key.secret()));
    }
  }

  /** The key that this start made, for the one time that it is shown. */
  public Optional<String> takeMade() {
    return Optional.ofNullable(made.getAndSet(null));
  }
}
