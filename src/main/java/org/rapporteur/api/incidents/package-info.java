/** Incidents and the filters to find them by. */
@NullMarked
package org.rapporteur.api.incidents;

import org.jspecify.annotations.NullMarked;
