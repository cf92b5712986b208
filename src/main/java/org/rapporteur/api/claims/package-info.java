/**
 * Claims as they are recorded: what every fact that is served rests on, whether its source still
 * says so, and what editors add, put right and take back.
 */
@NullMarked
package org.rapporteur.api.claims;

import org.jspecify.annotations.NullMarked;
