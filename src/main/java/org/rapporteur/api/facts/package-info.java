/** What holds on a day: leaders, death penalty, International Criminal Court. */
@NullMarked
package org.rapporteur.api.facts;

import org.jspecify.annotations.NullMarked;
