package org.rapporteur.api.citations;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.privacy.NamePolicy;
import org.rapporteur.query.ReportQueries;

/** How to cite a report. */
@Path("/v1/reports/{id}/citation")
@Tag(name = "Reports")
public class CitationsResource {

  private final ReportQueries reports;
  private final Citations citations;

  CitationsResource(ReportQueries reports, Citations citations) {
    this.reports = reports;
    this.citations = citations;
  }

  @GET
  @Produces({
    MediaType.TEXT_PLAIN,
    CitationStyle.BIBTEX_TYPE,
    CitationStyle.RIS_TYPE,
    CitationStyle.CSL_TYPE
  })
  @Operation(operationId = "getReportCitation", summary = "How to cite a report")
  @APIResponse(
      responseCode = "200",
      description = "The citation",
      content = {
        @Content(
            mediaType = MediaType.TEXT_PLAIN,
            schema = @Schema(type = SchemaType.STRING, description = "A line")),
        @Content(
            mediaType = CitationStyle.BIBTEX_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "An entry of BibTeX, UTF-8")),
        @Content(
            mediaType = CitationStyle.RIS_TYPE,
            schema = @Schema(type = SchemaType.STRING, description = "A record of RIS, UTF-8")),
        @Content(
            mediaType = CitationStyle.CSL_TYPE,
            schema =
                @Schema(
                    type = SchemaType.ARRAY,
                    description = "One item of the Citation Style Language",
                    implementation = Object.class))
      })
  public RestResponse<String> get(
      @RestPath
          @Parameter(description = "Series, edition and country.", example = "sample-2003-kaz")
          String id,
      @RestQuery
          @Parameter(
              description =
                  "The form, in any case: text, a line; bibtex; ris; csl, the JSON of the Citation Style Language. Not given: what"
                      + " Accept prefers, else text.",
              example = "bibtex")
          @Nullable String style,
      HttpHeaders headers) {
    ParameterReader reader = new ParameterReader();
    CitationStyle asked = reader.code("style", style, CitationStyle.class);
    reader.finish();
    CitationStyle form = asked == null ? accepted(headers) : asked;
    String citation =
        reports
            .find(id, NamePolicy.PUBLISHED)
            .map(found -> citations.write(found.report(), form))
            .orElseThrow(() -> missing(id));
    return ResponseBuilder.ok(citation).type(form.contentType()).build();
  }

  private RuntimeException missing(String id) {
    return reports
        .findWithdrawal(id)
        .map(withdrawal -> Problems.withdrawn(ProblemType.GONE, withdrawal))
        .orElseGet(
            () -> Problems.of(ProblemType.NOT_FOUND, "There is no report \"%s\".".formatted(id)));
  }

  private static CitationStyle accepted(HttpHeaders headers) {
    return headers.getAcceptableMediaTypes().stream()
        .flatMap(type -> Stream.of(CitationStyle.values()).filter(each -> each.isOf(type)))
        .findFirst()
        .orElse(CitationStyle.TEXT);
  }
}
