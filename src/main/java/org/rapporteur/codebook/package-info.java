/**
 * The codebook, as values: which codes there are, what each means and who says so.
 *
 * <p>Definitions are written in {@code docs/codebook.md} and nowhere else; the build puts that page
 * beside the program, which reads it once. Pure Java; commonmark reads the Markdown.
 */
@NullMarked
package org.rapporteur.codebook;

import org.jspecify.annotations.NullMarked;
