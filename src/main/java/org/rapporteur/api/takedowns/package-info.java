/** Names that are taken out for good, and the tombstones that they leave. */
@NullMarked
package org.rapporteur.api.takedowns;

import org.jspecify.annotations.NullMarked;
