/**
 * How to cite a report, in the forms that people and their programs read.
 *
 * <p>A report is described once, as a CSL item; citeproc makes a line of it and JSON, and the two
 * older forms are written from it.
 */
@NullMarked
package org.rapporteur.api.citations;

import org.jspecify.annotations.NullMarked;
