/** Keys and tokens: who asks, from where, and what that lets them see. */
@NullMarked
package org.rapporteur.api.access;

import org.jspecify.annotations.NullMarked;
