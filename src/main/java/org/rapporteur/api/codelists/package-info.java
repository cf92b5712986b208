/**
 * The codes that the service takes and serves, for programs that fill a menu or a table of codes.
 *
 * <p>Definitions come from the codebook as they are; nothing is worded here.
 */
@NullMarked
package org.rapporteur.api.codelists;

import org.jspecify.annotations.NullMarked;
