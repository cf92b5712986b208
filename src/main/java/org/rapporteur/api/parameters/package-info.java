/**
 * Query parameters and paging: read once, all errors named together, unknown parameters refused.
 */
@NullMarked
package org.rapporteur.api.parameters;

import org.jspecify.annotations.NullMarked;
