package org.rapporteur.api.imports;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.rapporteur.api.caching.ChangesByItself;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.problems.ProblemType;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.api.streams.OpenStreams;
import org.rapporteur.imports.ImportHints;
import org.rapporteur.imports.ImportProgress;
import org.rapporteur.ingestion.imports.ImportQueue;
import org.rapporteur.query.ImportQueries;
import org.rapporteur.query.ReportQueries;
import org.rapporteur.settings.RapporteurSettings;

/** Imports: whole volumes, zips and lines of reports, taken in the background. */
@Path("/v1/imports")
@Tag(name = "Imports", description = "Many reports sent at once")
@ChangesByItself
public class ImportsResource {

  private static final String ID = "Id of the import, as the answer that queued it gives it.";

  /** More would make an answer of them alone. */
  private static final int MOST_REJECTIONS = 1000;

  private final ImportQueue queue;
  private final ImportQueries imports;
  private final ReportQueries reports;
  private final RapporteurSettings settings;
  private final OpenStreams streams;

  ImportsResource(
      ImportQueue queue,
      ImportQueries imports,
      ReportQueries reports,
      RapporteurSettings settings,
      OpenStreams streams) {
    this.streams = streams;
    this.queue = queue;
    this.imports = imports;
    this.reports = reports;
    this.settings = settings;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @RolesAllowed("EDITOR")
  @Operation(
      operationId = "startImport",
      summary = "Takes many reports in",
      description =
          "The body is a volume as PDF, a zip of .txt, .html and .pdf files with one report each, or NDJSON: on each line an"
              + " object with text and perhaps country, edition, series, publishedOn and sourceUrl; lines of the export of texts are taken as"
              + " they are. Without a Content-Type the first bytes tell. Each entry is stored as a whole or rejected with a reason; the others are taken all the same.")
  @RequestBody(
      required = true,
      content = {
        // First, as text: generators of clients take the first, and few can send a file.
        @Content(mediaType = "application/x-ndjson", schema = @Schema(type = SchemaType.STRING)),
        @Content(
            mediaType = "application/pdf",
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(
            mediaType = "application/zip",
            schema = @Schema(type = SchemaType.STRING, format = "binary"))
      })
  @APIResponse(
      responseCode = "202",
      description = "Queued; Location says where its progress is",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResponse.class)))
  public RestResponse<ImportResponse> start(
      InputStream body, HttpHeaders headers, @BeanParam ImportParameters parameters)
      throws IOException {
    ParameterReader reader = new ParameterReader();
    ImportHints hints = parameters.hints(reader, reports.listSeries());
    reader.finish();
    try (ImportBody taken = ImportBody.read(body, headers, settings.maxImportBytes())) {
      UUID id = queue.queue(taken.file(), taken.form(), hints);
      return ResponseBuilder.<ImportResponse>create(Status.ACCEPTED)
          .location(URI.create("/v1/imports/" + id))
          .entity(ImportResponse.of(find(id)))
          .build();
    }
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getImport", summary = "How far an import has come")
  public ImportResponse get(@RestPath @Parameter(description = ID) String id) {
    return ImportResponse.of(find(id(id)));
  }

  @GET
  @Blocking
  @Path("/{id}/events")
  @Produces(MediaType.SERVER_SENT_EVENTS)
  @Operation(
      operationId = "followImport",
      summary = "Follows an import (server-sent events)",
      description =
          "An event \"progress\" at each change, with the same JSON as the import itself, and an event \"done\" with it at the"
              + " end, which closes the stream.")
  @APIResponse(
      responseCode = "200",
      description = "Events until the import has ended",
      content =
          @Content(
              mediaType = MediaType.SERVER_SENT_EVENTS,
              schema = @Schema(type = SchemaType.STRING)))
  public Multi<OutboundSseEvent> follow(
      @RestPath @Parameter(description = ID) String id, @Context Sse sse) {
    UUID known = find(id(id)).id();
    return streams.untilStop(ImportEvents.follow(() -> ImportResponse.of(find(known)), sse));
  }

  @DELETE
  @Path("/{id}")
  @RolesAllowed("EDITOR")
  @Operation(
      operationId = "cancelImport",
      summary = "Stops an import before its next entry",
      description = "What was taken stays. An import that has ended is left as it is.")
  @APIResponse(
      responseCode = "202",
      description = "It will stop, or has ended",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportResponse.class)))
  public RestResponse<ImportResponse> cancel(@RestPath @Parameter(description = ID) String id) {
    UUID known = find(id(id)).id();
    queue.cancel(known);
    return ResponseBuilder.<ImportResponse>create(Status.ACCEPTED)
        .entity(ImportResponse.of(find(known)))
        .build();
  }

  private ImportProgress find(UUID id) {
    return imports.find(id, MOST_REJECTIONS).orElseThrow(() -> unknown(id.toString()));
  }

  private static UUID id(String id) {
    try {
      return UUID.fromString(id);
    } catch (IllegalArgumentException noUuid) {
      throw unknown(id);
    }
  }

  private static RuntimeException unknown(String id) {
    return Problems.of(ProblemType.NOT_FOUND, "There is no import \"%s\".".formatted(id));
  }
}
