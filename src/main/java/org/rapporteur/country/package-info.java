/**
 * Countries and territories, what they are and were called, and the resolver that finds the one
 * that a name means.
 *
 * <p>Current and former ISO 3166 entries and the few that are neither. Names have periods; the
 * resolver answers with a match and how it matched, or with the candidates, and never guesses. Pure
 * Java; the data stands in {@code reference/}.
 */
@NullMarked
package org.rapporteur.country;

import org.jspecify.annotations.NullMarked;
