/**
 * Pages as browsers and archives save them: what a reader sees of the report, as text.
 *
 * <p>What belongs to the site and not to the report is told by structure: elements, roles, how much
 * of a block is links, where most of the prose is. No rule knows a site or its names for classes.
 * Everything walks the tree without recursion, as pages can be nested as deep as they like.
 */
@NullMarked
package org.rapporteur.reading.html;

import org.jspecify.annotations.NullMarked;
