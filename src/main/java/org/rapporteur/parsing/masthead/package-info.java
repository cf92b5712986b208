/**
 * What stands above an entry: title, publisher, dates, citation and the "Covering events" line.
 *
 * <p>A layout of another site is another {@link FieldLabel} or another way to cut glued lines
 * apart; the readers after it stay the same.
 */
@NullMarked
package org.rapporteur.parsing.masthead;

import org.jspecify.annotations.NullMarked;
