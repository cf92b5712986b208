package org.rapporteur.api.keys;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Which key is wanted. */
@Schema(name = "KeyRequest", description = "Which key is wanted")
public record KeyBody(
    @Schema(
            required = true,
            description =
                "Whose or what for: 1 to 64 letters, digits, spaces and . _ @ -, beginning with a letter or digit. No other valid"
                    + " key may have it",
            examples = "dashboard of the press office")
        @Nullable String name,
    @Schema(
            required = true,
            description = "Code of what its bearer may do: READER, EDITOR or ADMIN",
            examples = "READER")
        @Nullable String role) {}
