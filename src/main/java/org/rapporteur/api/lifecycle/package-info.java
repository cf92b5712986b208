/**
 * How an operation goes away: it is marked in the contract, every answer of it says so long before,
 * and what to ask in its place.
 */
@NullMarked
package org.rapporteur.api.lifecycle;

import org.jspecify.annotations.NullMarked;
