package org.rapporteur.api.incidents;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.incident.IncidentFilter;
import org.rapporteur.incident.IncidentFilter.Position;
import org.rapporteur.incident.ReportedIncident;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.IncidentQueries;

/** Incidents and the filters to find them by. */
@Path("/v1/incidents")
@Tag(name = "Incidents", description = "The cases that reports list")
public class IncidentsResource {

  private final IncidentQueries incidents;
  private final CountryQueries countries;
  private final Excerpts excerpts;

  IncidentsResource(IncidentQueries incidents, CountryQueries countries, Excerpts excerpts) {
    this.incidents = incidents;
    this.countries = countries;
    this.excerpts = excerpts;
  }

  @GET
  @Operation(operationId = "listIncidents", summary = "Incidents by report and place in it")
  public RestResponse<ListResponse<IncidentResponse>> list(
      @BeanParam IncidentListParameters parameters) {
    ParameterReader reader = new ParameterReader();
    IncidentFilter filter = parameters.filter(reader, countries);
    int limit = parameters.limit(reader);
    Position after = parameters.position(reader);
    reader.finish();
    return ListResponse.respond(
        incidents.list(filter, after, limit),
        parameters,
        limit,
        this::respond,
        IncidentsResource::key);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getIncident", summary = "One incident")
  public IncidentResponse get(
      @RestPath @Parameter(description = "The report's id and the incident's fingerprint.")
          String id) {
    return incidents
        .find(id)
        .map(this::respond)
        .orElseThrow(
            () -> Problems.of(ProblemType.NOT_FOUND, "There is no incident \"%s\".".formatted(id)));
  }

  private IncidentResponse respond(ReportedIncident reported) {
    return IncidentResponse.of(
        reported, countries.getByIso3(reported.report().id().iso3()), excerpts);
  }

  private static List<String> key(ReportedIncident last) {
    return List.of(last.report().id().toString(), Integer.toString(last.incident().ordinal()));
  }
}
