/**
 * The order in which everything was written: one write at a time, each with its moment and its
 * place in the sequence of changes.
 */
@NullMarked
package org.rapporteur.storage.change;

import org.jspecify.annotations.NullMarked;
