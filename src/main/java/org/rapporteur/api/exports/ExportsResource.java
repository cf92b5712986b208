package org.rapporteur.api.exports;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.access.Excerpts;
import org.rapporteur.api.exports.ExportSources.Origin;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;

/** Whole data sets. */
@Path(ExportsResource.PATH)
@Tag(name = "Exports", description = "Whole data sets, each with what is needed to understand it")
public class ExportsResource {

  static final String PATH = "/v1/exports";

  private static final String ZIP = "application/zip";

  private final ExportArchive archive;
  private final TextExport texts;
  private final Excerpts excerpts;

  ExportsResource(ExportArchive archive, TextExport texts, Excerpts excerpts) {
    this.archive = archive;
    this.texts = texts;
    this.excerpts = excerpts;
  }

  @GET
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  @Operation(operationId = "listExports", summary = "The data sets that can be had whole")
  public RestResponse<ListResponse<ExportResponse>> list(@BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    ListRequest<Integer> asked = page.read(reader, ExportResponse.class);
    reader.finish();
    return ListRequest.answer(asked, offered(), Function.identity());
  }

  @GET
  @Path("/{dataset}.zip")
  @Produces(ZIP)
  @Operation(
      operationId = "getExport",
      summary = "A data set whole, as a zip",
      description =
          "data.csv with the rows of the list to its end, datapackage.json with the type and meaning of each column, codebook.md with"
              + " every code, LICENCES.md with the terms of each source.")
  @APIResponse(
      responseCode = "200",
      description = "The zip",
      content =
          @Content(mediaType = ZIP, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response get(
      @RestPath @Parameter(description = "What names the data set.", example = "countries")
          String dataset) {
    Export export = Export.find(dataset).orElseThrow(() -> unknown(dataset));
    List<Origin> origins = archive.origins(export);
    StreamingOutput zip = out -> archive.write(export, origins, out);
    return Response.ok(zip, ZIP)
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"rapporteur-%s.zip\"".formatted(export.id()))
        .build();
  }

  @GET
  @Path("/" + TextExport.FILE)
  @Produces(Format.NDJSON_TYPE)
  @RolesAllowed("EDITOR")
  @Operation(
      operationId = "getTexts",
      summary = "All texts of reports, as an import takes them",
      description =
          "Every text that a report has had, oldest first, one JSON object a line: text, country, edition, series, publishedOn,"
              + " sourceUrl, sha256 and notices. Imported into an empty service they give the same reports, revisions, incidents,"
              + " claims and notices. Withdrawn reports are left out; names that were taken out are not in it.")
  @APIResponse(
      responseCode = "200",
      description = "The lines",
      content =
          @Content(mediaType = Format.NDJSON_TYPE, schema = @Schema(type = SchemaType.STRING)))
  public Response getTexts() {
    StreamingOutput lines = texts::write;
    return Response.ok(lines, Format.NDJSON_TYPE)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rapporteur-texts.ndjson\"")
        .build();
  }

  private List<ExportResponse> offered() {
    return Stream.concat(
            Stream.of(Export.values()).map(ExportResponse::of),
            Stream.of(TextExport.description()).filter(any -> excerpts.mayReadAll()))
        .toList();
  }

  private static RuntimeException unknown(String dataset) {
    return Problems.of(
        ProblemType.NOT_FOUND,
        "There is no data set \"%s\"; there are %s."
            .formatted(
                dataset,
                Stream.of(Export.values()).map(Export::id).collect(Collectors.joining(", "))));
  }
}
