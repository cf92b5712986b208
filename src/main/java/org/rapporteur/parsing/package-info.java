/**
 * From canonical text to a parsed report: what stands in it, where, and what could not be read.
 *
 * <p>A parser never throws on bad text: it returns findings and notices. It knows the genre -
 * mastheads, headers, headings, bullets - and no country, edition or site. Pure Java, tested
 * without starting the service.
 */
@NullMarked
package org.rapporteur.parsing;

import org.jspecify.annotations.NullMarked;
