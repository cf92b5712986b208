package org.rapporteur.settings;

import io.smallrye.config.WithDefault;
import org.rapporteur.privacy.NamePolicy;

/**
 * How the names of persons whom reports name are served. Editors and administrators get them as
 * published; who heads a state is a fact, and is never hidden.
 */
public interface NameSettings {

  /** To everybody who has no key. */
  @WithDefault("PUBLISHED")
  NamePolicy everybody();

  /** To who has a key or token of a reader. */
  @WithDefault("PUBLISHED")
  NamePolicy readers();
}
