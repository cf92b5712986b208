/**
 * The text as lines and stretches of words that know where they stand.
 *
 * <p>Inside the parsers places are UTF-16 indices; they become code-point spans only when a finding
 * is made. What a line means - a label, a heading, a case - is decided elsewhere.
 */
@NullMarked
package org.rapporteur.parsing.layout;

import org.jspecify.annotations.NullMarked;
