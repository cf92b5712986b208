/**
 * What is searched for in all that reports say, and what is found. Pure Java.
 *
 * <p>Incidents have a list of their own with filters of their own; here both they and the sections
 * that tell without listing cases are found by words.
 */
@NullMarked
package org.rapporteur.search;

import org.jspecify.annotations.NullMarked;
