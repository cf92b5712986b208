/**
 * A volume cut into the entries of countries.
 *
 * <p>An entry begins with the country's name in letters of a title, or with the lines of a header;
 * what comes before the first, between entries and after the last - prefaces, overviews of regions,
 * annexes - is passed over. Which words name a country is told by the caller.
 */
@NullMarked
package org.rapporteur.reading.volume;

import org.jspecify.annotations.NullMarked;
