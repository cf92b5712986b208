package org.rapporteur.api.incidents;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.api.access.PersonNames;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.incident.IncidentDimension;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentSort;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.IncidentQueries;

/** Incidents and the filters to find them by. */
@Path("/v1/incidents")
@Tag(name = "Incidents", description = "The cases that reports list")
public class IncidentsResource {

  private final IncidentQueries incidents;
  private final CountryQueries countries;
  private final Excerpts excerpts;
  private final PersonNames names;

  IncidentsResource(
      IncidentQueries incidents, CountryQueries countries, Excerpts excerpts, PersonNames names) {
    this.incidents = incidents;
    this.countries = countries;
    this.excerpts = excerpts;
    this.names = names;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listIncidents", summary = "The cases that reports list")
  public RestResponse<ListResponse<IncidentResponse>> list(
      @BeanParam IncidentListParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    IncidentFilter filter = wanted.filter(reader, countries, names);
    Order<ReportedIncident, IncidentSort> order = wanted.order(reader);
    ListRequest<ReportedIncident> asked = page.read(reader, IncidentResponse.class, order);
    reader.finish();
    return asked.answer(
        (after, limit) -> incidents.list(filter, order, after, limit),
        this::respond,
        () -> incidents.count(filter));
  }

  @GET
  @Path("/summary")
  @Operation(
      operationId = "summarizeIncidents",
      summary = "How many incidents there are, by act, topic, country, region and year",
      description = "With the same filters as the list. Count by one or two things at a time.")
  public IncidentSummaryResponse summary(
      @BeanParam IncidentSummaryParameters summary, @BeanParam IncidentFilterParameters wanted) {
    ParameterReader reader = new ParameterReader();
    Set<IncidentDimension> by = summary.by(reader);
    IncidentFilter filter = wanted.filter(reader, countries, names);
    reader.finish();
    return IncidentSummaryResponse.of(
        by, incidents.count(filter), incidents.summarize(filter, by), countries::getByIso3);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getIncident", summary = "One incident")
  public IncidentResponse get(
      @RestPath @Parameter(description = "The report's id and the incident's fingerprint.")
          String id) {
    return incidents.find(id, names.policy()).map(this::respond).orElseThrow(() -> missing(id));
  }

  private RuntimeException missing(String id) {
    return incidents
        .findWithdrawal(id)
        .map(withdrawal -> Problems.withdrawn(ProblemType.GONE, withdrawal))
        .orElseGet(
            () -> Problems.of(ProblemType.NOT_FOUND, "There is no incident \"%s\".".formatted(id)));
  }

  private IncidentResponse respond(ReportedIncident reported) {
    return IncidentResponse.of(
        reported, countries.getByIso3(reported.report().id().iso3()), excerpts);
  }
}
