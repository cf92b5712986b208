/**
 * Which reads may go to a replica, and how the service knows whether it may be read: for an asker
 * who has written, and for all others.
 */
@NullMarked
package org.rapporteur.query.replica;

import org.jspecify.annotations.NullMarked;
