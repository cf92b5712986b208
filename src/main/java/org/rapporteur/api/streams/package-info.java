/** Streams of events that are open, and their end when the server stops. */
@NullMarked
package org.rapporteur.api.streams;

import org.jspecify.annotations.NullMarked;
