/**
 * In which order a list comes, and where in it a part ended.
 *
 * <p>A part begins after the last item of the one before, not after so many items: it costs the
 * same wherever it stands, and what is added meanwhile shifts nothing. Pure Java.
 */
@NullMarked
package org.rapporteur.order;

import org.jspecify.annotations.NullMarked;
