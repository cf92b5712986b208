/**
 * The changes as they come, for everybody on this server at once: one connection listens and asks,
 * whoever follows is told from memory.
 */
@NullMarked
package org.rapporteur.query.feed;

import org.jspecify.annotations.NullMarked;
