/**
 * The changes as they come, for everybody on this server at once: one connection listens and asks,
 * whoever follows is told from memory.
 *
 * <p>So a server knows the state of the data without asking, and may keep what it has answered. The
 * price is paid by who writes: an answer to a write waits until every server has seen it.
 */
@NullMarked
package org.rapporteur.query.feed;

import org.jspecify.annotations.NullMarked;
