/**
 * One case that a report lists: who did what to whom, when and where, as far as the text tells.
 *
 * <p>Every part keeps its place in the text and how sure it is. A wrong guess is worse than no
 * value. Pure Java.
 */
@NullMarked
package org.rapporteur.incident;

import org.jspecify.annotations.NullMarked;
