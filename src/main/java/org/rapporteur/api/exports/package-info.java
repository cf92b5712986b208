/**
 * Whole data sets in one file each: the rows of a list with what is needed to understand them a
 * year later, without the service.
 *
 * <p>The rows are those of the lists and come page by page, so an export is as long as it is and
 * takes the memory of a page.
 */
@NullMarked
package org.rapporteur.api.exports;

import org.jspecify.annotations.NullMarked;
