package org.rapporteur.api.streams;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.UnicastProcessor;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

class OpenStreamsTest {

  private final OpenStreams streams = new OpenStreams();

  @Test
  void aStreamThatEndsByItselfEnds() {
    assertThat(follow(Multi.createFrom().items("a", "b"))).isCompletedWithValue(List.of("a", "b"));
  }

  @Test
  void anOpenStreamEndsWhenTheServerStops() {
    UnicastProcessor<String> events = UnicastProcessor.create();
    CompletableFuture<List<String>> followed = follow(events);
    events.onNext("a");
    assertThat(followed).isNotDone();

    streams.stop(new ShutdownDelayInitiatedEvent());

    assertThat(followed).isCompletedWithValue(List.of("a"));
  }

  @Test
  void whoComesWhileItStopsIsSentOn() {
    streams.stop(new ShutdownDelayInitiatedEvent());

    assertThat(follow(Multi.createFrom().nothing())).isCompletedWithValue(List.of());
  }

  private CompletableFuture<List<String>> follow(Multi<String> events) {
    return streams
        .untilStop(events)
        .collect()
        .asList()
        .subscribeAsCompletionStage()
        .toCompletableFuture();
  }
}
