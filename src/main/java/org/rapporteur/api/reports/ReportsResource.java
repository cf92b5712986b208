package org.rapporteur.api.reports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.api.access.PersonNames;
import org.rapporteur.api.citations.Citations;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.ingestion.ReportJson;
import org.rapporteur.order.Order;
import org.rapporteur.query.CountryQueries;
import org.rapporteur.query.ReportQueries;
import org.rapporteur.query.ReportQueries.ReportDetails;
import org.rapporteur.report.Report;
import org.rapporteur.report.ReportFilter;
import org.rapporteur.report.ReportSort;
import org.rapporteur.report.Revision;

/** Reports: taking them in, listing them, and their text. */
@Path("/v1/reports")
@Tag(name = "Reports", description = "Report entries: one country in one edition of one series")
public class ReportsResource {

  private final ReportQueries reports;
  private final CountryQueries countries;
  private final ReportSubmission submission;
  private final ReportWithdrawal withdrawal;
  private final Excerpts excerpts;
  private final Citations citations;
  private final PersonNames names;

  ReportsResource(
      ReportQueries reports,
      CountryQueries countries,
      ReportSubmission submission,
      ReportWithdrawal withdrawal,
      Excerpts excerpts,
      Citations citations,
      PersonNames names) {
    this.reports = reports;
    this.countries = countries;
    this.submission = submission;
    this.withdrawal = withdrawal;
    this.excerpts = excerpts;
    this.citations = citations;
    this.names = names;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listReports", summary = "Reports in their current revision")
  public RestResponse<ListResponse<ReportItemResponse>> list(
      @BeanParam ReportListParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ReportFilter filter = wanted.filter(reader, countries);
    Order<Report, ReportSort> order = wanted.order(reader);
    ListRequest<Report> asked = page.read(reader, ReportItemResponse.class, order);
    reader.finish();
    return asked.answer(
        (after, limit) -> reports.list(filter, order, after, limit),
        report -> ReportItemResponse.of(report, countries.getByIso3(report.id().iso3())),
        () -> reports.count(filter));
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("EDITOR")
  @Operation(
      operationId = "submitReport",
      summary = "Takes a report in",
      description =
          "The body is one entry: plain text as a web page gives it, the page itself as a browser saves it, a PDF, or JSON with"
              + " text and perhaps country, edition, series, publishedOn and sourceUrl. Without a Content-Type the first bytes tell."
              + " The same text again changes nothing; another text of the same report becomes its next revision. All of it is"
              + " stored or nothing. A report that was withdrawn is refused with 409.")
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = "text/plain", schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = "text/html", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/json",
            schema = @Schema(implementation = ReportJson.class))
      })
  @APIResponse(
      responseCode = "200",
      description = "REVISED, REINSTATED or UNCHANGED, or with dryRun what would be done",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionResponse.class)))
  @APIResponse(
      responseCode = "201",
      description = "CREATED; Location says where the report is",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SubmissionResponse.class)))
  public RestResponse<SubmissionResponse> submit(
      InputStream body, HttpHeaders headers, @BeanParam SubmissionParameters parameters) {
    return submission.take(body, headers, parameters);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getReport", summary = "One report in its current revision")
  public ReportResponse get(
      @RestPath
          @Parameter(description = "Series, edition and country.", example = "sample-2003-kaz")
          String id) {
    ReportDetails found = getDetails(id);
    return ReportResponse.of(
        found.report(),
        countries.getByIso3(found.report().id().iso3()),
        found.text(),
        found.incidentCount(),
        citations.line(found.report()));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed("ADMIN")
  @Operation(
      operationId = "withdrawReport",
      summary = "Withdraws a report",
      description =
          "Its text, sections and incidents are no longer served, and what it claims answers no longer; its addresses answer 410 with the"
              + " reason from then on, also when it is withdrawn again. What was answered before stays known: ask for facts with"
              + " knownAt. To have a person's name taken out for good, take it down.")
  @APIResponse(responseCode = "204", description = "Withdrawn")
  public void withdraw(
      @RestPath
          @Parameter(description = "Series, edition and country.", example = "sample-2003-kaz")
          String id,
      @RestQuery
          @Parameter(
              description =
                  "Why, for all to read: one or a few sentences of at most 1000 characters.",
              required = true)
          @Nullable String reason) {
    withdrawal.withdraw(id, reason);
  }

  @GET
  @Path("/{id}/revisions")
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listReportRevisions", summary = "The texts that a report has had")
  public RestResponse<ListResponse<RevisionResponse>> listRevisions(
      @RestPath
          @Parameter(description = "Series, edition and country.", example = "sample-2003-kaz")
          String id,
      @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ListRequest<Integer> asked = page.read(reader, RevisionResponse.class);
    reader.finish();
    List<Revision> revisions = reports.listRevisions(id);
    if (revisions.isEmpty() || reports.findWithdrawal(id).isPresent()) {
      throw missing(id);
    }
    return ListRequest.answer(asked, revisions, RevisionResponse::of);
  }

  @GET
  @Path("/{id}/text")
  @Produces(MediaType.TEXT_PLAIN)
  @Operation(
      operationId = "getReportText",
      summary = "The canonical text of a report, in which all spans count",
      description =
          "Served to all where the report's rights allow it, to editors always; else 403.")
  public String getText(
      @RestPath
          @Parameter(description = "Series, edition and country.", example = "sample-2003-kaz")
          String id) {
    ReportDetails found = getDetails(id);
    if (!excerpts.mayReadAll(found.report().series().rights())) {
      throw Problems.of(
          ProblemType.FORBIDDEN,
          "The text belongs to %s; facts and excerpts are served, the whole text to editors only."
              .formatted(found.report().series().rights().holder()));
    }
    return found.text().value();
  }

  private ReportDetails getDetails(String id) {
    return reports.find(id, names.policy()).orElseThrow(() -> missing(id));
  }

  private RuntimeException missing(String id) {
    return reports
        .findWithdrawal(id)
        .map(tombstone -> Problems.withdrawn(ProblemType.GONE, tombstone))
        .orElseGet(() -> ReportWithdrawal.unknown(id));
  }
}
