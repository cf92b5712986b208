package org.rapporteur.access;

import org.jspecify.annotations.Nullable;

/**
 * Whoever sends a key or a token.
 *
 * @param name the key's name, or the subject of the token
 * @param role null: a token that gives none
 */
public record Bearer(CredentialKind credential, String name, @Nullable Role role) {}
