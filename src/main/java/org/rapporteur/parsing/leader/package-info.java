/**
 * Who holds an office, as one header value tells: names, what is noted in brackets, and who was
 * replaced when.
 *
 * <p>What a note means is either certain from its words or left unread; the name before it is taken
 * all the same.
 */
@NullMarked
package org.rapporteur.parsing.leader;

import org.jspecify.annotations.NullMarked;
