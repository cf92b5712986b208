/**
 * The labelled lines of an entry's header: which they are, how far their values go and what they
 * claim.
 *
 * <p>Labels and values are tables; a line whose label is not in them is kept as it is and claims
 * nothing.
 */
@NullMarked
package org.rapporteur.parsing.header;

import org.jspecify.annotations.NullMarked;
