/**
 * Whether a client has the answer already: entity tags, 304, and what caches may do.
 *
 * <p>The data change by writes only, and each write is one more change in the chronicle. So the tag
 * of an answer is known before the answer is: it is made of the question and the state of the data.
 */
@NullMarked
package org.rapporteur.api.caching;

import org.jspecify.annotations.NullMarked;
