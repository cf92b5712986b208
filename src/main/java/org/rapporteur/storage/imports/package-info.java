/** Imports, their bodies and entries. */
@NullMarked
package org.rapporteur.storage.imports;

import org.jspecify.annotations.NullMarked;
