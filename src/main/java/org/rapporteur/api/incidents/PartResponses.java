package org.rapporteur.api.incidents;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.SpanResponse;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.Agent;
import org.rapporteur.incident.AgentMention;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.DateMention;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.incident.VictimCount;

/** The parts of an incident, each with how sure it is and where it stands. */
final class PartResponses {

  private PartResponses() {}

  @Schema(name = "IncidentAct", description = "What was done")
  record ActResponse(
      @Schema(description = "Code of the act") Act code,
      @Schema(description = "How sure it is") Confidence confidence,
      @Schema(description = "The words that say so") SpanResponse selector) {

    static ActResponse of(ActMention mention) {
      return new ActResponse(mention.act(), mention.confidence(), SpanResponse.of(mention.span()));
    }
  }

  @Schema(name = "IncidentDate", description = "A date that an incident names")
  record DateResponse(
      @Schema(description = "ISO 8601 to the day, month or year", examples = "2002-08-28")
          String from,
      @Schema(
              description = "The same as from, unless a span of time is named",
              examples = "2002-08-28")
          String to,
      @Schema(description = "The words of the text", examples = "28 August") String asPublished,
      @Schema(description = "How sure it is") Confidence confidence,
      @Schema(description = "Where the words stand") SpanResponse selector) {

    static DateResponse of(DateMention mention) {
      return new DateResponse(
          mention.range().from().toString(),
          mention.range().to().toString(),
          mention.asPublished(),
          mention.confidence(),
          SpanResponse.of(mention.span()));
    }
  }

  @Schema(name = "IncidentPlace", description = "A place that an incident names")
  record PlaceResponse(
      @Schema(description = "As published", examples = "Pavlodar") String name,
      @Schema(description = "How sure it is") Confidence confidence,
      @Schema(description = "Where it stands first") SpanResponse selector) {

    static PlaceResponse of(PlaceMention mention) {
      return new PlaceResponse(
          mention.name(), mention.confidence(), SpanResponse.of(mention.span()));
    }
  }

  @Schema(name = "IncidentPerson", description = "A person whom an incident names")
  record PersonResponse(
      @Schema(
              description =
                  "As published where named first; initials such as `D. I.`, or `█`, where names are not served to you")
          String name,
      @Schema(description = "Every printed form of the full name, in order, served alike")
          List<String> spellings,
      @Schema(description = "What the person is in the incident") PersonRole role,
      @Schema(description = "How sure the role is") Confidence confidence,
      @Schema(description = "Where the name stands first") SpanResponse selector) {

    static PersonResponse of(PersonMention mention) {
      return new PersonResponse(
          mention.name(),
          mention.spellings(),
          mention.role(),
          mention.confidence(),
          SpanResponse.of(mention.span()));
    }
  }

  @Schema(name = "VictimCount", description = "How many victims an incident counts")
  record VictimsResponse(
      @Schema(description = "Persons at least; null: no lower bound", examples = "5")
          @Nullable Integer min,
      @Schema(description = "Persons at most; null: no upper bound") @Nullable Integer max,
      @Schema(description = "What the words add to the number") VictimCount.Qualifier qualifier,
      @Schema(description = "The words of the text", examples = "at least five people")
          String asPublished,
      @Schema(description = "Where they stand") SpanResponse selector) {

    static VictimsResponse of(VictimCount count) {
      return new VictimsResponse(
          count.min(),
          count.max(),
          count.qualifier(),
          count.asPublished(),
          SpanResponse.of(count.span()));
    }
  }

  @Schema(name = "IncidentAgent", description = "Somebody who is said to have done it")
  record AgentResponse(
      @Schema(description = "What kind of agent") Agent code,
      @Schema(description = "The words of the text", examples = "police officers")
          String asPublished,
      @Schema(description = "How sure it is") Confidence confidence,
      @Schema(description = "Where they stand") SpanResponse selector) {

    static AgentResponse of(AgentMention mention) {
      return new AgentResponse(
          mention.agent(),
          mention.asPublished(),
          mention.confidence(),
          SpanResponse.of(mention.span()));
    }
  }
}
