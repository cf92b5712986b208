package org.rapporteur.parsing.header;

import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.HeaderFact;

/**
 * One line of the header with all that belongs to it.
 *
 * @param label what its label asks for
 * @param name the label as published
 * @param value as published, over several lines where it is wrapped; empty when it is missing
 */
record HeaderEntry(HeaderLabel label, Slice name, Slice value) {

  HeaderFact toFact() {
    return new HeaderFact(name.flat(), value.flat(), words().span());
  }

  /** From label to value. */
  Slice words() {
    return value.isEmpty() ? name : name.through(value);
  }
}
