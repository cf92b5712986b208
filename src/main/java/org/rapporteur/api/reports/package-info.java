/** Reports: taking them in, listing them, their text and citation. */
@NullMarked
package org.rapporteur.api.reports;

import org.jspecify.annotations.NullMarked;
