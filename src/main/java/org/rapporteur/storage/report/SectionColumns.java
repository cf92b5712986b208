package org.rapporteur.storage.report;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.rapporteur.report.Section;
import org.rapporteur.report.Topic;

/** A row of {@code section}. */
@Embeddable
record SectionColumns(
    int ordinal, String heading, @Enumerated(EnumType.STRING) Topic topic, SpanColumns span) {

  SectionColumns(Section section) {
    this(section.ordinal(), section.heading(), section.topic(), SpanColumns.of(section.span()));
  }

  Section toSection() {
    return new Section(ordinal, heading, topic, span.toSpan());
  }
}
