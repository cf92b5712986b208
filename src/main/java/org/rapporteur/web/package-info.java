/**
 * The way to the dashboard, which itself stands in {@code web/} beside {@code src/}.
 *
 * <p>The dashboard is one page whose scripts tell from the address what to show. Here is decided
 * which addresses lead to it, and what a browser may do with it. It gets its data like everybody
 * else, from {@code /v1}.
 */
@NullMarked
package org.rapporteur.web;

import org.jspecify.annotations.NullMarked;
