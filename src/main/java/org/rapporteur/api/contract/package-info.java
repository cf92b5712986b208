/** What all operations share in the published contract and in the log. */
@NullMarked
package org.rapporteur.api.contract;

import org.jspecify.annotations.NullMarked;
