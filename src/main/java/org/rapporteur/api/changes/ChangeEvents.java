package org.rapporteur.api.changes;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.change.Change;
import org.rapporteur.query.ChangeQueries;

/**
 * Changes as a stream of events. The database is asked once a second, because another server may
 * have made the change; no thread and no connection waits in between.
 */
final class ChangeEvents {

  private static final Duration EVERY = Duration.ofSeconds(1);
  private static final int AT_A_TIME = 500;

  private ChangeEvents() {}

  /** Events after a change, until the client goes. */
  static Multi<OutboundSseEvent> follow(ChangeQueries changes, long after, Sse sse) {
    AtomicLong last = new AtomicLong(after);
    return Multi.createBy()
        .repeating()
        .uni(() ->
            Uni.createFrom()
                .item(() -> next(changes, last))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(EVERY)
        .indefinitely()
        .onItem()
        .transformToMultiAndConcatenate(Multi.createFrom()::iterable)
        .map(change -> event(change, sse));
  }

  private static List<Change> next(ChangeQueries changes, AtomicLong last) {
    List<Change> found = changes.listAfter(last.get(), AT_A_TIME).items();
    if (!found.isEmpty()) {
      last.set(found.getLast().sequence());
    }
    return found;
  }

  private static OutboundSseEvent event(Change change, Sse sse) {
    return sse.newEventBuilder()
        .name(change.kind().name())
        .id(String.valueOf(change.sequence()))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(ChangeResponse.class, ChangeResponse.of(change))
        .build();
  }
}
