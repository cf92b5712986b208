/**
 * Plain text: its characters are all there is to read.
 *
 * <p>Nothing is dropped or tidied; odd characters are the parser's to cope with.
 */
@NullMarked
package org.rapporteur.reading.plain;

import org.jspecify.annotations.NullMarked;
