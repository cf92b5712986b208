package org.rapporteur.api.search;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.parameters.ReportScopeParameters;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.report.Topic;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchKind;

/** What is searched for, and where. */
public class SearchParameters extends ReportScopeParameters {

  private static final int LONGEST_SEARCH = 200;

  @RestQuery
  @Parameter(
      required = true,
      description =
          "The words, as in a web search: all of them, in any form and with or without accents; \"a phrase\", or, -not.",
      example = "torture \"police station\"")
  @Nullable String q;

  @RestQuery
  @Parameter(
      description = "What to find: INCIDENT, SECTION, separated by commas; not given: both.",
      example = "INCIDENT")
  @Nullable String kind;

  @RestQuery
  @Parameter(
      description = "Codes of topics of the section, separated by commas.",
      example = "TORTURE")
  @Nullable String topic;

  SearchFilter filter(ParameterReader reader, CountryQueries countries) {
    return new SearchFilter(
        reader.required("q", q, LONGEST_SEARCH),
        reader.codes("kind", kind, SearchKind.class),
        countries(reader, countries, null),
        edition(reader),
        coverageYear(reader),
        reader.codes("topic", topic, Topic.class));
  }
}
