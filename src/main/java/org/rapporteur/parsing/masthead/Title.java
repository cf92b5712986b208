package org.rapporteur.parsing.masthead;

import org.jspecify.annotations.Nullable;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.Series;

/**
 * The line that names series, edition and country.
 *
 * @param series the known series
 * @param edition the year on the cover; of "2015/16" the later, as it covers the year before
 * @param country as the title spells it; null: the title is that of the volume
 * @param words the line
 */
public record Title(Series series, int edition, @Nullable String country, Slice words) {}
