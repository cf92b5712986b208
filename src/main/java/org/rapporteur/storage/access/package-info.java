/** Keys of those who may write. */
@NullMarked
package org.rapporteur.storage.access;

import org.jspecify.annotations.NullMarked;
