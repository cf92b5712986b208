/** Who tried to write what: kept with each write, and read by administrators. */
@NullMarked
package org.rapporteur.api.audit;

import org.jspecify.annotations.NullMarked;
