package org.rapporteur.api.takedowns;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Whose name is to be taken out, and why. */
@Schema(name = "TakedownRequest", description = "Whose name is to be taken out, and why")
public record TakedownBody(
    @Schema(
            required = true,
            description =
                "The name in every spelling that is to be taken out, each of at least two letters and at most twelve words. Case,"
                    + " accents and the space between words do not matter; a surname alone has to be given as well")
        @Nullable List<@Nullable String> names,
    @Schema(
            description =
                "Code or name of the country of whose reports alone; null: of all reports, data sets and corrections")
        @Nullable String country,
    @Schema(required = true, description = "Why, without the name; everybody can read it")
        @Nullable String reason) {}
