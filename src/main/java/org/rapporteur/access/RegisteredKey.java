package org.rapporteur.access;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of a key besides its hash.
 *
 * @param hint how the key begins; null: it was made before hints were kept
 * @param lastUsedOn the day in UTC; null: never used, or not since such days are kept
 * @param revokedAt null: it is valid
 */
public record RegisteredKey(
    long id,
    String name,
    Role role,
    @Nullable String hint,
    Instant createdAt,
    @Nullable LocalDate lastUsedOn,
    @Nullable Instant revokedAt) {}
