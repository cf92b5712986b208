/** Keys of those who may read and write, and who tried to write what. */
@NullMarked
package org.rapporteur.storage.access;

import org.jspecify.annotations.NullMarked;
