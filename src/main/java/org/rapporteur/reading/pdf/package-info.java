/**
 * From a PDF to its text as a person reads it: columns one after the other, without running heads
 * and page numbers, words whole and paragraphs in one piece.
 *
 * <p>PDFBox says which glyph stands where; glyphs become segments, segments lines, lines blocks. A
 * page that is damaged gives what can be read of it. Nothing here knows what a report is.
 */
@NullMarked
package org.rapporteur.reading.pdf;

import org.jspecify.annotations.NullMarked;
