/** How much the service lets itself be asked for: by whom, at once, and for how long. */
@NullMarked
package org.rapporteur.api.limits;

import org.jspecify.annotations.NullMarked;
