package org.rapporteur.storage.report;

import jakarta.persistence.Embeddable;
import org.rapporteur.report.HeaderFact;

/** A row of {@code header_fact}. */
@Embeddable
record HeaderFactColumns(String label, String value, SpanColumns span) {

  HeaderFactColumns(HeaderFact fact) {
    this(fact.label(), fact.value(), SpanColumns.of(fact.span()));
  }

  HeaderFact toHeaderFact() {
    return new HeaderFact(label, value, span.toSpan());
  }
}
