package org.rapporteur.storage.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident_act}. */
@Embeddable
record ActColumns(
    @Enumerated(EnumType.STRING) Act act,
    @Enumerated(EnumType.STRING) Confidence confidence,
    SpanColumns span) {

  ActColumns(ActMention mention) {
    this(mention.act(), mention.confidence(), SpanColumns.of(mention.span()));
  }
}
