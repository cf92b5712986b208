/** Who may do what: roles, keys, the form in which they are kept, and who tried what. Pure Java. */
@NullMarked
package org.rapporteur.access;

import org.jspecify.annotations.NullMarked;
