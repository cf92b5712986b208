package org.rapporteur.api;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.rapporteur.report.Section;
import org.rapporteur.report.Topic;

/** A section of a report as other answers name it. */
@Schema(name = "SectionReference", description = "The section that an incident stands in")
public record SectionReference(
    @Schema(description = "Its place among the sections, from 1") int ordinal,
    @Schema(description = "As published") String heading,
    @Schema(description = "What it is about") Topic topic) {

  public static SectionReference of(Section section) {
    return new SectionReference(section.ordinal(), section.heading(), section.topic());
  }
}
