/**
 * The PostgreSQL that the program brings along, for a first run, development and tests.
 *
 * <p>A real server of its own in a folder of its own; absent from the container image. Nothing else
 * in the program knows whether the database is embedded.
 */
@NullMarked
package org.rapporteur.storage.embedded;

import org.jspecify.annotations.NullMarked;
