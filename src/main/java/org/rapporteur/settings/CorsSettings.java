package org.rapporteur.settings;

import io.smallrye.config.WithDefault;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * From which web pages browsers may ask, and how. Credentials of browsers, such as cookies, are
 * never allowed: the service has none.
 */
public interface CorsSettings {

  /** Origins such as {@code https://example.org}; {@code *} is any. Empty: none. */
  @WithDefault("*")
  Optional<List<String>> origins();

  /** What pages of these origins may do. Pages of the service itself may do everything. */
  @WithDefault("GET,HEAD")
  Set<String> methods();
}
