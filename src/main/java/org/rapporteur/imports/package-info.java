/**
 * Many reports sent at once: an import, how far it has come, and what it could not take.
 *
 * <p>Pure words, as in {@code report}. Doing the work is {@code ingestion.imports}.
 */
@NullMarked
package org.rapporteur.imports;

import org.jspecify.annotations.NullMarked;
