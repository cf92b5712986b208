/**
 * Dates as header lines write them ("28 May 2003", "in January"), and the periods between two.
 *
 * <p>A month without a year is resolved within what the report covers, or not at all.
 */
@NullMarked
package org.rapporteur.parsing.date;

import org.jspecify.annotations.NullMarked;
