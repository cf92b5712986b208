/**
 * Where what is read comes from: the primary, or a streaming replica that has replayed enough.
 *
 * <p>A replica is read only where nobody can notice: it has everything that the primary had a
 * moment ago, and everything that the asker has seen. That is asked of the very connection that is
 * used, because several servers may stand behind one address.
 */
@NullMarked
package org.rapporteur.storage.replica;

import org.jspecify.annotations.NullMarked;
