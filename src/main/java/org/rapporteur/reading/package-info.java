/**
 * From bytes to canonical text: what a person has becomes what a parser reads.
 *
 * <p>One reader for each form that a report comes in. Bytes that are no text are refused with a
 * sentence that says why, never guessed at. Knows {@code report}, not {@code parsing}.
 */
@NullMarked
package org.rapporteur.reading;

import org.jspecify.annotations.NullMarked;
