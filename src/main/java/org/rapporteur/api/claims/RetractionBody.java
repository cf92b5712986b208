package org.rapporteur.api.claims;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Why a claim is taken back. */
@Schema(name = "Retraction", description = "Why a claim is taken back")
public record RetractionBody(
    @Schema(required = true, description = "Why, one or a few sentences; everybody can read it")
        @Nullable String reason) {}
