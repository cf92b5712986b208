package org.rapporteur.imports;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the sender says of all entries of an import; each part null when the sender says nothing.
 *
 * @param edition the year on the cover
 * @param series code of the series
 * @param publishedOn the day of publication
 */
public record ImportHints(
    @Nullable Integer edition, @Nullable String series, @Nullable LocalDate publishedOn) {}
