/**
 * Many reports sent at once: a body is queued, its entries are found, and each is taken in a
 * transaction of its own.
 *
 * <p>The state is in the database, so that any server goes on where another was stopped. {@link
 * org.rapporteur.ingestion.imports.ImportWork} tells the order; a source for each form of body
 * finds entries.
 */
@NullMarked
package org.rapporteur.ingestion.imports;

import org.jspecify.annotations.NullMarked;
