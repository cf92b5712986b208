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
              + " that the incident names; those that name none come last), rank (with q: how well it fits). Not given: by report, and there as it tells them.",
      example = "country,-edition")
  @Nullable String sort;

  Order<ReportedIncident, IncidentSort> order(ParameterReader reader) {
    Order<ReportedIncident, IncidentSort> order = SORT.read(reader, sort);
    boolean ranked = order.terms().stream().anyMatch(term -> term.key() == IncidentSort.RANK);
    if (ranked && (q == null || q.isBlank())) {
      reader.refuse("sort", "rank", "needs q, the words to rank by");
    }
    return order;
  }
}
