/**
 * Names that were taken out for good: their tombstones, the hashes by which they are known should
 * they come again, and every column that can hold a name.
 */
@NullMarked
package org.rapporteur.storage.takedown;

import org.jspecify.annotations.NullMarked;
