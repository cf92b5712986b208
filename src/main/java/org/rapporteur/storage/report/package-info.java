/** Series, reports, their revisions and texts, what was read from each, and the log of changes. */
@NullMarked
package org.rapporteur.storage.report;

import org.jspecify.annotations.NullMarked;
