package org.rapporteur.api.changes;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.mutiny.Multi;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.parameters.ListResponse;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.query.ChangeQueries;

/** What changed. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "What changed, for those who keep a copy")
public class ChangesResource {

  private static final String LAST_EVENT = "Last-Event-ID";

  private final ChangeQueries changes;

  ChangesResource(ChangeQueries changes) {
    this.changes = changes;
  }

  @GET
  @Operation(
      operationId = "listChanges",
      summary = "What changed since, oldest first",
      description =
          "Every report, revision, release of data, added, corrected and retracted claim and takedown, with the reason. Numbers"
              + " can have gaps; what comes later has a higher one, so whoever goes on after the last one misses nothing. With"
              + " Accept: text/event-stream the same comes as events and goes on.")
  // Whoever takes anything gets the list, which ends.
  @Produces(MediaType.APPLICATION_JSON + ";qs=1")
  public RestResponse<ListResponse<ChangeResponse>> list(@BeanParam ChangeParameters parameters) {
    ParameterReader reader = new ParameterReader();
    long after = parameters.after(reader);
    int limit = parameters.limit(reader);
    reader.finish();
    return ListResponse.respond(
        changes.listAfter(after, limit),
        parameters,
        limit,
        ChangeResponse::of,
        change -> List.of(String.valueOf(change.sequence())));
  }

  @GET
  @Blocking
  @Produces(MediaType.SERVER_SENT_EVENTS + ";qs=0.1")
  @Operation(hidden = true)
  public Multi<OutboundSseEvent> follow(
      @BeanParam ChangeParameters parameters, @Context HttpHeaders headers, @Context Sse sse) {
    ParameterReader reader = new ParameterReader();
    Long seen = reader.longNumber(LAST_EVENT, headers.getHeaderString(LAST_EVENT));
    long after = seen == null ? parameters.after(reader) : seen;
    reader.finish();
    return ChangeEvents.follow(changes, after, sse);
  }
}
