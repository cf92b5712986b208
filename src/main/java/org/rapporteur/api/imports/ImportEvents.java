package org.rapporteur.api.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;
import java.util.function.Supplier;

/**
 * An import as a stream of events. The database is asked twice a second, because another server may
 * do the work; no thread and no connection waits in between.
 */
final class ImportEvents {

  private static final Duration EVERY = Duration.ofMillis(500);

  private ImportEvents() {}

  /** Events until the import has ended. */
  static Multi<OutboundSseEvent> follow(Supplier<ImportResponse> state, Sse sse) {
    return Multi.createBy()
        .repeating()
        .uni(() ->
            Uni.createFrom().item(state).runSubscriptionOn(Infrastructure.getDefaultWorkerPool()))
        .withDelay(EVERY)
        .whilst(response -> !response.status().isFinal())
        .skip()
        .repetitions()
        .map(response -> event(response, sse));
  }

  private static OutboundSseEvent event(ImportResponse response, Sse sse) {
    return sse.newEventBuilder()
        .name(response.status().isFinal() ? "done" : "progress")
        .id(String.valueOf(response.processed()))
        .mediaType(MediaType.APPLICATION_JSON_TYPE)
        .data(ImportResponse.class, response)
        .build();
  }
}
