/**
 * Lists: what a client can ask of each of them, and the forms in which they are answered.
 *
 * <p>A row is the record of one item. Its components are the properties in JSON and, spelled with
 * dots, the columns in CSV and the words of {@code fields}: there is no second description.
 */
@NullMarked
package org.rapporteur.api.listing;

import org.jspecify.annotations.NullMarked;
