package org.rapporteur.parsing.masthead;

import org.rapporteur.parsing.layout.Slice;

/** A labelled line above an entry, with the lines that its value is wrapped over. */
record Field(FieldLabel label, Slice value) {}
