/** Imports over HTTP: taking many reports at once, and telling how far that has come. */
@NullMarked
package org.rapporteur.api.imports;

import org.jspecify.annotations.NullMarked;
