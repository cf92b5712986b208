/**
 * What of a request may be answered from a replica, and how somebody who has written is sure to see
 * it.
 */
@NullMarked
package org.rapporteur.api.consistency;

import org.jspecify.annotations.NullMarked;
