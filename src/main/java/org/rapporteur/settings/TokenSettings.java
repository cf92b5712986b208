package org.rapporteur.settings;

import io.smallrye.config.WithDefault;
import java.util.Optional;

/**
 * Tokens (JWT) of an OpenID provider, taken beside keys. Off unless both {@link #issuer()} and
 * {@link #jwks()} are set.
 */
public interface TokenSettings {

  /** Who has to have issued a token: its {@code iss}, letter by letter. */
  Optional<String> issuer();

  /**
   * Where the provider's public keys are, as a JSON Web Key Set: an http or https address, or a
   * file. Asked when the first token comes, so that the service starts without the provider.
   */
  Optional<String> jwks();

  /** For whom a token has to be: one of its {@code aud}. Not set: not looked at. */
  Optional<String> audience();

  /** The claim that lists roles, with "/" between the names on the way to it. */
  @WithDefault("roles")
  String roleClaim();

  /** What the provider calls readers. */
  @WithDefault("rapporteur-reader")
  String readerRole();

  /** What the provider calls editors. */
  @WithDefault("rapporteur-editor")
  String editorRole();

  /** What the provider calls administrators. */
  @WithDefault("rapporteur-admin")
  String adminRole();
}
