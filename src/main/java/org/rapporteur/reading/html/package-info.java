/**
 * From a saved web page to the text that a reader of the page would copy: the report, without what
 * the site puts around it.
 *
 * <p>Elements are judged by what they are and how much of them is links, never by the names that
 * one site gives them.
 */
@NullMarked
package org.rapporteur.reading.html;

import org.jspecify.annotations.NullMarked;
