package org.rapporteur.api.keys;

import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.access.RegisteredKey;
import org.rapporteur.access.Role;

/** A key, without what makes it one. */
@Schema(name = "Key", description = "A key, without the secret")
public record KeyResponse(
    @Schema(description = "Its number", examples = "1") long id,
    @Schema(description = "Whose or what for", examples = "dashboard of the press office")
        String name,
    @Schema(description = "What its bearer may do") Role role,
    @Schema(
            description =
                "How the key begins, to tell it from others; null: made before that was kept",
            examples = "rap_Zx3k")
        @Nullable String hint,
    @Schema(description = "When it was made, UTC", examples = "2026-11-23T12:00:00Z")
        String createdAt,
    @Schema(
            description = "The day in UTC on which it was last used; null: not yet",
            examples = "2026-11-23")
        @Nullable String lastUsedOn,
    @Schema(description = "When it was revoked, UTC; null: it is valid")
        @Nullable String revokedAt) {

  static KeyResponse of(RegisteredKey key) {
    return new KeyResponse(
        key.id(),
        key.name(),
        key.role(),
        key.hint(),
        key.createdAt().toString(),
        Objects.toString(key.lastUsedOn(), null),
        Objects.toString(key.revokedAt(), null));
  }
}
