/**
 * The body of an entry: lead, sections under their headings, and the bullets and paragraphs in
 * them.
 *
 * <p>Headings are not marked; a line is one by its form and by what stands around it. What follows
 * the last section - the publisher's own activities, the site's furniture - is cut off first.
 */
@NullMarked
package org.rapporteur.parsing.section;

import org.jspecify.annotations.NullMarked;
