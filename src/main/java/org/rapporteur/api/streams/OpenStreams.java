package org.rapporteur.api.streams;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;

/**
 * Ends streams when the server begins to stop: they would last as long as their clients like and
 * hold it up. Clients come back, to another server, and go on after the last event.
 */
@ApplicationScoped
public class OpenStreams {

  private final BroadcastProcessor<Object> serving = BroadcastProcessor.create();

  /** The same stream with an end: its own, or that of the server. One begun later ends at once. */
  public <T> Multi<T> untilStop(Multi<T> events) {
    Multi<Optional<T>> own = events.map(Optional::of).onCompletion().continueWith(Optional.empty());
    Multi<Optional<T>> server =
        serving.map(never -> Optional.<T>empty()).onCompletion().continueWith(Optional.empty());
    return Multi.createBy()
        .merging()
        .streams(own, server)
        .select()
        .first(Optional::isPresent)
        .map(Optional::orElseThrow);
  }

  void stop(@Observes ShutdownDelayInitiatedEvent stopping) {
    serving.onComplete();
  }
}
