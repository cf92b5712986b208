/** What changed, for those who keep a copy: a list to catch up with, and a stream to follow. */
@NullMarked
package org.rapporteur.api.changes;

import org.jspecify.annotations.NullMarked;
