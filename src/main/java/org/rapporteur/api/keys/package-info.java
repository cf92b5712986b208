/** Keys: made, listed and revoked by administrators. */
@NullMarked
package org.rapporteur.api.keys;

import org.jspecify.annotations.NullMarked;
