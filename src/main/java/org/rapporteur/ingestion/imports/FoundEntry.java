package org.rapporteur.ingestion.imports;

import org.rapporteur.ingestion.Submission.Hints;
import org.rapporteur.reading.Reading;

/**
 * An entry as it was found in a body.
 *
 * @param place where it stands, for a person
 * @param reading its text, or why it has none
 * @param hints what the body says of it besides its text
 */
record FoundEntry(String place, Reading reading, Hints hints) {}
