/**
 * Names of persons, and how they are kept from those who must not see them: taken out for good
 * ({@link org.rapporteur.privacy.Redaction}), or covered in what is served ({@link
 * org.rapporteur.privacy.NameCover}). Both leave blocks, so that all spans still count. Pure Java.
 */
@NullMarked
package org.rapporteur.privacy;

import org.jspecify.annotations.NullMarked;
