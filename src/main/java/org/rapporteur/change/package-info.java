/**
 * What happened to reports, data sets and claims, who did it and why: the history that others can
 * follow. A change names a role, never a person. Pure Java.
 */
@NullMarked
package org.rapporteur.change;

import org.jspecify.annotations.NullMarked;
