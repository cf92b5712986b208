/** Incidents and their parts. */
@NullMarked
package org.rapporteur.storage.incident;

import org.jspecify.annotations.NullMarked;
