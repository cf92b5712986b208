package org.rapporteur.api.limits;

import io.smallrye.mutiny.Multi;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.ClosedReads;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.settings.RapporteurSettings;

/**
 * Bounds what is worked on at once. Who comes when all is taken is told so at once, while a queue
 * would make everybody wait and then give up.
 */
public class RequestSlots {

  /** Before anything that needs a thread or the database. */
  private static final int EARLY = 200;

  private final Slots requests;
  private final Slots streams;
  private final Slots downloads;

  RequestSlots(RapporteurSettings settings, StreamSlots streams) {
    this.requests = new Slots(settings.limits().requestsAtOnce());
    this.streams = streams.slots();
    this.downloads = new Slots(settings.limits().streamsAtOnce());
  }

  /** Whether no further request is worked on now. */
  boolean areTaken() {
    return requests.areTaken();
  }

  /** Takes a slot until the answer is made or the client has gone. An answer ends the request. */
  @ServerRequestFilter(nonBlocking = true, priority = EARLY)
  public @Nullable Response take(ResourceInfo resource, RoutingContext request, UriInfo uri) {
    if (!ClosedReads.isOfTheService(resource, request)) {
      return null;
    }
    Slots slots = isStream(resource) ? streams : requests;
    // A client that has gone already would never give its slot back.
    if (request.response().closed() || !slots.take()) {
      return Problems.answer(Overload.overloaded(), uri.getPath());
    }
    SlotHeld held = new SlotHeld(slots);
    request.addHeadersEndHandler(made -> {
      if (!request.response().isChunked()) {
        held.giveBack();
      } else if (slots == requests) {
        held.moveTo(downloads);
      }
    });
    request.addEndHandler(ended -> held.giveBack());
    return null;
  }

  /** A stream lasts as long as its client likes and does nothing most of the time. */
  private static boolean isStream(ResourceInfo resource) {
    return Multi.class.isAssignableFrom(resource.getResourceMethod().getReturnType());
  }
}
