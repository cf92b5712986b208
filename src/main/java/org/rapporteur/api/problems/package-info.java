/**
 * What can go wrong, as RFC 9457 problems: each type has a page of its own under {@code /problems}.
 */
@NullMarked
package org.rapporteur.api.problems;

import org.jspecify.annotations.NullMarked;
