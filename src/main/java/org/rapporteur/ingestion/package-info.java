/**
 * The use cases that write: take a report in, load the reference data, seed the samples, make the
 * first key.
 *
 * <p>Each is one transaction: all of it is stored or nothing. What a sender or a text does wrong is
 * an outcome, not an exception.
 */
@NullMarked
package org.rapporteur.ingestion;

import org.jspecify.annotations.NullMarked;
