package org.rapporteur.reading.pdf;

/**
 * A part of a page that is read from top to bottom before the next.
 *
 * @param page number of the page
 * @param order place among the columns of the page in the order of reading
 * @param left the left edge of its lines, in points
 * @param right the right edge of its longest lines, in points
 */
record Column(int page, int order, float left, float right) {}
