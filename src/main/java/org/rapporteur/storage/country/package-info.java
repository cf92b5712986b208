/** Countries, their names and regions, and which content of the reference data was loaded last. */
@NullMarked
package org.rapporteur.storage.country;

import org.jspecify.annotations.NullMarked;
