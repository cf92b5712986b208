package org.rapporteur.storage.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.rapporteur.incident.VictimCount;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident_victims}. */
@Embeddable
record VictimsColumns(
    @Nullable Integer atLeast,
    @Nullable Integer atMost,
    @Enumerated(EnumType.STRING) VictimCount.Qualifier qualifier,
    String asPublished,
    SpanColumns span) {

  VictimsColumns(VictimCount count) {
    this(
        count.min(),
        count.max(),
        count.qualifier(),
        count.asPublished(),
        SpanColumns.of(count.span()));
  }
}
