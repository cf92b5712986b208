/**
 * From a passage of a report to the incidents that it tells of: acts, dates, places, persons,
 * victims and agents.
 *
 * <p>Rules are about the genre's language, never about a country, an edition or a person. What the
 * words do not say is left out: a wrong guess is worse than no value. Pure Java.
 */
@NullMarked
package org.rapporteur.parsing.incident;

import org.jspecify.annotations.NullMarked;
