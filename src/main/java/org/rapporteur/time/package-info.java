/**
 * Dates as sources give them: to the day, the month or the year, and what can be said of a day
 * between two such dates.
 *
 * <p>Every other package speaks of time in these words. A date is never made more precise than its
 * source: "in January" stays {@code 2002-01}. Pure Java.
 */
@NullMarked
package org.rapporteur.time;

import org.jspecify.annotations.NullMarked;
