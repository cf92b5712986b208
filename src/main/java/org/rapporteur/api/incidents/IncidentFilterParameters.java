package org.rapporteur.api.incidents;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.PersonNames;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.parameters.ReportScopeParameters;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.report.Topic;
import org.rapporteur.time.PartialDate;

/** Which incidents are wanted. */
public class IncidentFilterParameters extends ReportScopeParameters {

  @RestQuery
  @Parameter(
      description = "Codes of acts, separated by commas: any of them.",
      example = "TORTURE,DEATH_IN_CUSTODY")
  @Nullable String act;

  @RestQuery
  @Parameter(
      description = "Codes of topics of the section, separated by commas.",
      example = "FREEDOM_OF_EXPRESSION")
  @Nullable String topic;

  @RestQuery
  @Parameter(
      description =
          "A person's name or a part of it, whatever its case and accents; also in a spelling that is like it: Nazarbaev finds"
              + " Nazarbayev. 403 where names of persons are not served to you.",
      example = "Tleukenov")
  @Nullable String person;

  @RestQuery
  @Parameter(
      description = "Part of a place's name, whatever its case and accents.",
      example = "Pavlodar")
  @Nullable String place;

  @RestQuery
  @Parameter(
      description =
          "The first day, month or year on which it can have happened. What names no date is left out.",
      example = "2002-07")
  @Nullable String from;

  @RestQuery
  @Parameter(
      description =
          "The last day, month or year on which it can have happened. What names no date is left out.",
      example = "2002-08-31")
  @Nullable String to;

  @RestQuery
  @Parameter(description = "Id of a report.", example = "sample-2003-kaz")
  @Nullable String report;

  @RestQuery
  @Parameter(
      description = "Full text, as in a web search: words, \"a phrase\", or, -not.",
      example = "newspaper office")
  @Nullable String q;

  IncidentFilter filter(ParameterReader reader, CountryQueries countries, PersonNames names) {
    names.refuseToLookFor(person);
    return new IncidentFilter(
        countries(reader, countries, null),
        edition(reader),
        coverageYear(reader),
        reader.codes("act", act, Act.class),
        reader.codes("topic", topic, Topic.class),
        earliest(reader.date("from", from)),
        latest(reader.date("to", to)),
        reader.text("person", person),
        reader.text("place", place),
        reader.text("report", report),
        reader.text("q", q),
        names.policy());
  }

  private static @Nullable LocalDate earliest(@Nullable PartialDate date) {
    return date == null ? null : date.earliest();
  }

  private static @Nullable LocalDate latest(@Nullable PartialDate date) {
    return date == null ? null : date.latest();
  }
}
