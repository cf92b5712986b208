/**
 * From bytes to characters: which character set the bytes are in, and what went wrong with them
 * before they came here.
 *
 * <p>A byte order mark wins over what the sender says, and that over what the bytes look like. What
 * was assumed or mended becomes a notice; bytes that are no text are refused.
 */
@NullMarked
package org.rapporteur.reading.encoding;

import org.jspecify.annotations.NullMarked;
