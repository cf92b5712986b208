/**
 * The body of an entry: lead, sections under their headings, and the bullets and paragraphs in
 * them.
 *
 * <p>Headings are not marked; a line is one by its form and by what stands around it. The list of
 * the publisher's own activities is left out wherever it stands; the site's furniture ends the
 * entry.
 */
@NullMarked
package org.rapporteur.parsing.section;

import org.jspecify.annotations.NullMarked;
