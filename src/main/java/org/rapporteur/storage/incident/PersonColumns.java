package org.rapporteur.storage.incident;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.storage.report.SpanColumns;

/** A row of {@code incident_person}. */
@Embeddable
record PersonColumns(
    String name,
    @JdbcTypeCode(SqlTypes.ARRAY) List<String> spellings,
    @Enumerated(EnumType.STRING) PersonRole role,
    @Enumerated(EnumType.STRING) Confidence confidence,
    SpanColumns span) {

  PersonColumns(PersonMention mention) {
    this(
        mention.name(),
        mention.spellings(),
        mention.role(),
        mention.confidence(),
        SpanColumns.of(mention.span()));
  }
}
