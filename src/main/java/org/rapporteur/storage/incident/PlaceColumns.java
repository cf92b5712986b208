package org.rapporteur.storage.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident_place}. */
@Embeddable
record PlaceColumns(
    String name, @Enumerated(EnumType.STRING) Confidence confidence, SpanColumns span) {

  PlaceColumns(PlaceMention mention) {
    this(mention.name(), mention.confidence(), SpanColumns.of(mention.span()));
  }
}
