/** All that is known of one country: a card for a day, and what changed over time. */
@NullMarked
package org.rapporteur.api.profiles;

import org.jspecify.annotations.NullMarked;
