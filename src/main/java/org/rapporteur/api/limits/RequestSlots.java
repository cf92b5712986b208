package org.rapporteur.api.limits;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Duration;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;
import org.rapporteur.api.access.ClosedReads;
import org.rapporteur.api.problems.Problems;
import org.rapporteur.settings.LimitSettings;
import org.rapporteur.settings.RapporteurSettings;

/**
 * Bounds what is taken in at once, and of that what is worked on. Who comes when all is taken is
 * told so at once, while a long queue would make everybody wait and then give up.
 */
public class RequestSlots {

  /** Before anything that needs a thread or the database. */
  private static final int EARLY = 200;

  /** Longer than a turn takes while all is quick, and not felt as slow. */
  private static final Duration LONGEST_WAIT = Duration.ofMillis(250);

  /** More would wait for longer than it takes to come back. */
  private static final int WAITING_FOR_EACH = 2;

  private final Slots requests;
  private final Slots streams;
  private final Slots downloads;
  private final Turns turns;
  private final Turns noTurns = new Turns(0, LONGEST_WAIT);

  RequestSlots(RapporteurSettings settings, StreamSlots streams) {
    LimitSettings limits = settings.limits();
    int atWork = limits.workPerProcessor() * Runtime.getRuntime().availableProcessors();
    this.requests = new Slots(places(limits.requestsAtOnce(), atWork));
    this.streams = streams.slots();
    this.downloads = new Slots(limits.streamsAtOnce());
    this.turns = new Turns(atWork, LONGEST_WAIT);
  }

  private static int places(int most, int atWork) {
    int places = atWork * (1 + WAITING_FOR_EACH);
    return most == 0 || places == 0 ? most : Math.min(most, places);
  }

  /** Whether no further request is taken in now. */
  boolean areTaken() {
    return requests.areTaken();
  }

  /**
   * Takes a slot until the answer is made or the client has gone, and waits for its turn. An answer
   * ends the request.
   */
  @ServerRequestFilter(nonBlocking = true, priority = EARLY)
  public @Nullable Uni<Response> take(ResourceInfo resource, RoutingContext request, UriInfo uri) {
    if (!ClosedReads.isOfTheService(resource, request)) {
      return null;
    }
    boolean stream = isStream(resource);
    Slots slots = stream ? streams : requests;
    // A client that has gone already would never give its slot back.
    if (request.response().closed() || !slots.take()) {
      return Uni.createFrom().item(() -> refusal(uri));
    }
    Turns.Turn turn = (stream ? noTurns : turns).ask();
    SlotHeld held = new SlotHeld(slots, turn);
    request.addHeadersEndHandler(made -> {
      if (!request.response().isChunked()) {
        held.giveBack();
      } else if (!stream) {
        held.moveTo(downloads);
      }
    });
    request.addEndHandler(ended -> held.giveBack());
    return turn.begins().isDone()
        ? null
        : Uni.createFrom()
            .completionStage(turn.begins())
            .map(begun -> begun == Turns.Beginning.NEVER ? refusal(uri) : null);
  }

  private static Response refusal(UriInfo uri) {
    return Problems.answer(Overload.overloaded(), uri.getPath());
  }

  /** A stream lasts as long as its client likes and does nothing most of the time. */
  private static boolean isStream(ResourceInfo resource) {
    return Multi.class.isAssignableFrom(resource.getResourceMethod().getReturnType());
  }
}
