/**
 * From a passage of a report to the incidents that it tells of: acts, dates, places, persons,
 * victims and agents.
 *
 * <p>Start reading at {@link org.rapporteur.parsing.incident.IncidentParser}; each part of a case
 * has its reader. What the words mean stands in the lists beside this package: acts.csv,
 * agents.csv, abbreviations.txt and words.
 *
 * <p>Rules are about the genre's language, never about a country, an edition or a person. What the
 * words do not say is left out: a wrong guess is worse than no value. Pure Java.
 */
@NullMarked
package org.rapporteur.parsing.incident;

import org.jspecify.annotations.NullMarked;
