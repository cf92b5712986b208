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
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.rapporteur.api.listing.Format;
import org.rapporteur.api.listing.ListRequest;
import org.rapporteur.api.listing.ListResponse;
import org.rapporteur.api.listing.PageParameters;
import org.rapporteur.api.parameters.ParameterReader;
import org.rapporteur.api.streams.OpenStreams;
import org.rapporteur.change.Change;
import org.rapporteur.order.Order;
import org.rapporteur.order.Sequence;
import org.rapporteur.query.ChangeQueries;
import org.rapporteur.query.feed.ChangeFeed;

/** What changed. */
@Path("/v1/changes")
@Tag(name = "Changes", description = "What changed, for those who keep a copy")
public class ChangesResource {

  private static final String LAST_EVENT = "Last-Event-ID";

  private static final Order<Change, Sequence<Change>> OLDEST_FIRST = Sequence.of(Change::sequence);

  private final ChangeQueries changes;
  private final ChangeFeed feed;
  private final OpenStreams streams;

  ChangesResource(ChangeQueries changes, ChangeFeed feed, OpenStreams streams) {
    this.changes = changes;
    this.feed = feed;
    this.streams = streams;
  }

  @GET
  @Operation(
      operationId = "listChanges",
      summary = "What changed since, oldest first",
      description =
          "Every report, revision, release of data, added, corrected and retracted claim and takedown, with the reason. Numbers"
              + " can have gaps; what comes later has a higher one, so whoever goes on after the last one misses nothing. With"
              + " Accept: text/event-stream the same comes as events and goes on.")
  @Produces({Format.JSON_TYPE, Format.CSV_TYPE, Format.NDJSON_TYPE})
  public RestResponse<ListResponse<ChangeResponse>> list(
      @BeanParam ChangeParameters wanted, @BeanParam PageParameters page) {
    ParameterReader reader = new ParameterReader();
    long first = wanted.after(reader);
    ListRequest<Change> asked = page.read(reader, ChangeResponse.class, OLDEST_FIRST);
    reader.finish();
    return asked.answer(
        (after, limit) ->
            changes.listAfter(after == null ? first : Sequence.numberAt(after), limit),
        ChangeResponse::of,
        () -> changes.countAfter(first));
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
    return streams.untilStop(ChangeEvents.follow(feed, after, sse));
  }
}
