package org.rapporteur.storage.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.DateMention;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident_date}. */
@Embeddable
record DateColumns(
    String began,
    String ended,
    String asPublished,
    @Enumerated(EnumType.STRING) Confidence confidence,
    SpanColumns span) {

  DateColumns(DateMention mention) {
    this(
        mention.range().from().toString(),
        mention.range().to().toString(),
        mention.asPublished(),
        mention.confidence(),
        SpanColumns.of(mention.span()));
  }
}
