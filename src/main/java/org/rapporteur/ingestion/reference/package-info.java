/**
 * Brings the reference data of a release into the database: countries, names and regions, and the
 * data sets whose rows become claims.
 *
 * <p>A data set is read like a report: its text is kept, each claim points at the rows that state
 * it, and another release closes and opens claims like another revision. What a data set's rows
 * mean stands in a reader of its own ({@link org.rapporteur.ingestion.reference.RowsReader}), which
 * knows no database.
 */
@NullMarked
package org.rapporteur.ingestion.reference;

import org.jspecify.annotations.NullMarked;
