/** Claims in valid time and system time, and what they answer for a day. */
@NullMarked
package org.rapporteur.storage.indicator;

import org.jspecify.annotations.NullMarked;
