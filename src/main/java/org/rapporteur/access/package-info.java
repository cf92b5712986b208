/** Who may do what: roles and the form in which keys are kept. Pure Java. */
@NullMarked
package org.rapporteur.access;

import org.jspecify.annotations.NullMarked;
