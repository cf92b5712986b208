/**
 * What an operator can set, each setting with its reason and default.
 *
 * <p>Names are those of the environment in lower case: {@code RAPPORTEUR_DATA_DIR} is {@code
 * rapporteur.data-dir}. Whatever Quarkus itself lets be set is set through its own names and does
 * not stand here.
 */
@NullMarked
package org.rapporteur.settings;

import org.jspecify.annotations.NullMarked;
