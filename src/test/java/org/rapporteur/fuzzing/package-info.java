/**
 * Reports and files as nobody would write them: real ones that were damaged again and again. What
 * has to hold of each stands beside what reads it, in {@code *FuzzTest}.
 */
@NullMarked
package org.rapporteur.fuzzing;

import org.jspecify.annotations.NullMarked;
