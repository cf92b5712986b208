/**
 * One entry of an annual report: which country, edition and series it is, its text, its parts and
 * who holds the rights.
 *
 * <p>All spans count Unicode code points into the canonical text, as the W3C TextPositionSelector
 * does. Pure Java.
 */
@NullMarked
package org.rapporteur.report;

import org.jspecify.annotations.NullMarked;
