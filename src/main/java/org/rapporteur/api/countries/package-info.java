/** Countries and what their names mean. */
@NullMarked
package org.rapporteur.api.countries;

import org.jspecify.annotations.NullMarked;
