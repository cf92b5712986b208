package org.rapporteur.api.search;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.SortReader;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.parameters.ReportScopeParameters;
import org.rapporteur.order.Order;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.report.Topic;
import org.rapporteur.search.SearchFilter;
import org.rapporteur.search.SearchHit;
import org.rapporteur.search.SearchKind;
import org.rapporteur.search.SearchSort;

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

  private static final SortReader<SearchHit, SearchSort> SORT =
      new SortReader<>(SearchSort.NATURAL, Map.of("rank", SearchSort.RANK));

  @RestQuery
  @Parameter(
      description =
          "What to sort by: -rank, the best first, however many fit and however long that takes. Not given: the best first; where more"
              + " than 1,000 fit, the newest edition first, and in it the best, unless it alone holds more than 1,000: then those come by report.",
      example = "-rank")
  @Nullable String sort;

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

  SearchFilter filter(ParameterReader reader, CountryQueries countries, NamePolicy names) {
    return new SearchFilter(
        reader.required("q", q, LONGEST_SEARCH),
        reader.codes("kind", kind, SearchKind.class),
        countries(reader, countries, null),
        edition(reader),
        coverageYear(reader),
        reader.codes("topic", topic, Topic.class),
        names);
  }

  Order<SearchHit, SearchSort> order(ParameterReader reader) {
    return sort == null || sort.isBlank() ? SearchSort.FOUND : SORT.read(reader, sort);
  }
}
