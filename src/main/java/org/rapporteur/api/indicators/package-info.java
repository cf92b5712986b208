/**
 * The indicators as a whole, for dashboards: what they are, who states them for which years, and
 * how many countries stand how.
 */
@NullMarked
package org.rapporteur.api.indicators;

import org.jspecify.annotations.NullMarked;
