package org.rapporteur.storage.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapporteur.incident.Agent;
import org.rapporteur.incident.AgentMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident_agent}. */
@Embeddable
record AgentColumns(
    @Enumerated(EnumType.STRING) Agent agent,
    String asPublished,
    @Enumerated(EnumType.STRING) Confidence confidence,
    SpanColumns span) {

  AgentColumns(AgentMention mention) {
    this(
        mention.agent(),
        mention.asPublished(),
        mention.confidence(),
        SpanColumns.of(mention.span()));
  }
}
