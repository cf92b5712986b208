package org.rapporteur.api.changes;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.rapporteur.change.Change;
import org.rapporteur.query.feed.ChangeBatch;
import org.rapporteur.query.feed.ChangeFeed;

/**
 * Changes as a stream of events. All streams are told by one feed; only who comes from further back
 * or was too slow asks the database.
 */
final class ChangeEvents {

  private final ChangeFeed feed;
  private final AtomicLong last;

  private ChangeEvents(ChangeFeed feed, long after) {
    this.feed = feed;
    this.last = new AtomicLong(after);
  }

  /** Events after a change, until the client goes. */
  static Multi<OutboundSseEvent> follow(ChangeFeed feed, long after, Sse sse) {
    ChangeEvents events = new ChangeEvents(feed, after);
    return feed.batches()
        .onItem()
        .transformToMultiAndConcatenate(events::news)
        .map(change -> event(change, sse));
  }

  private Multi<Change> news(ChangeBatch batch) {
    return batch.continues(last.get())
        ? Multi.createFrom().iterable(seen(batch.after(last.get())))
        : catchUp();
  }

  private Multi<Change> catchUp() {
    return Multi.createBy()
        .repeating()
        .uni(() ->
            Uni.createFrom()
                .item(() -> seen(feed.listAfter(last.get())))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .whilst(found -> !found.isEmpty())
        .onItem()
        .transformToMultiAndConcatenate(Multi.createFrom()::iterable);
  }

  private List<Change> seen(List<Change> changes) {
    if (!changes.isEmpty()) {
      last.set(changes.getLast().sequence());
    }
    return changes;
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
