/** Search for words in all that reports say. */
@NullMarked
package org.rapporteur.api.search;

import org.jspecify.annotations.NullMarked;
