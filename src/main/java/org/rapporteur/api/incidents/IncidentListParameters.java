package org.rapporteur.api.incidents;

import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.listing.SortReader;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.order.Order;

/** Which incidents are wanted, in which order. */
public class IncidentListParameters extends IncidentFilterParameters {

  private static final SortReader<ReportedIncident, IncidentSort> SORT =
      new SortReader<>(
          IncidentSort.NATURAL,
          Map.of(
              "report", IncidentSort.REPORT,
              "country", IncidentSort.COUNTRY,
              "edition", IncidentSort.EDITION,
              "from", IncidentSort.FROM,
              "rank", IncidentSort.RANK));

  @RestQuery
  @Parameter(
      description =
          "Keys to sort by, separated by commas, `-` in front for the greatest first: report, country, edition, from (the first day"
              + " that the incident names; those that name none come last), rank (with q: how well it fits). Not given: by report, and there as it tells them; with q the best first. Where more than 1,000 fit"
              + " the words, the newest edition comes first, and in it the best, unless it alone holds more than 1,000: then those come by report."
              + " With -rank all are ranked, however long that takes.",
      example = "country,-edition")
  @Nullable String sort;

  Order<ReportedIncident, IncidentSort> order(ParameterReader reader) {
    if (isSearch() && isBlank(sort)) {
      return IncidentSort.FOUND;
    }
    Order<ReportedIncident, IncidentSort> order = SORT.read(reader, sort);
    boolean ranked = order.terms().stream().anyMatch(term -> term.key() == IncidentSort.RANK);
    if (ranked && !isSearch()) {
      reader.refuse("sort", "rank", "needs q, the words to rank by");
    }
    return order;
  }

  private boolean isSearch() {
    return !isBlank(q);
  }

  private static boolean isBlank(@Nullable String parameter) {
    return parameter == null || parameter.isBlank();
  }
}
