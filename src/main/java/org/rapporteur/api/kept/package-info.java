/**
 * Answers that are kept, and given again without asking anybody: before JAX-RS, on the thread that
 * took the request.
 *
 * <p>Kept is what everybody may read and what is made of the data alone. It is kept with the state
 * of the data, and given only while {@link org.rapporteur.query.DataVersion} knows for sure that
 * this is the state: no answer is older than the newest write that somebody was told of.
 */
@NullMarked
package org.rapporteur.api.kept;

import org.jspecify.annotations.NullMarked;
