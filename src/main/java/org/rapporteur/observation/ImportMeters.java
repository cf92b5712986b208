package org.rapporteur.observation;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.util.Arrays;
import java.util.EnumSet;
import org.rapporteur.imports.EntryState;
import org.rapporteur.imports.ImportStatus;
import org.rapporteur.ingestion.imports.ImportNews;
import org.rapporteur.ingestion.imports.ImportNews.Ended;
import org.rapporteur.ingestion.imports.ImportNews.EntryDone;
import org.rapporteur.ingestion.imports.ImportQueue;

/** How imports go on this server. */
@ApplicationScoped
class ImportMeters {

  private final Counters<EntryState> entries;
  private final Counters<ImportStatus> ended;

  ImportMeters(MeterRegistry registry, ImportQueue queue) {
    entries =
        new Counters<>(
            EntryState.class,
            EnumSet.complementOf(EnumSet.of(EntryState.PENDING)),
            ImportMeters::ofEntries,
            registry);
    ended =
        new Counters<>(
            ImportStatus.class,
            Arrays.stream(ImportStatus.values()).filter(ImportStatus::isFinal).toList(),
            ImportMeters::ofEnds,
            registry);
    Gauge.builder("rapporteur.imports.running", queue, ImportQueue::running)
        .description("Imports that this server works on now.")
        .register(registry);
  }

  private static Counter.Builder ofEntries(EntryState state) {
    return Counter.builder("rapporteur.import.entries")
        .description("Entries of imports that this server took or rejected.")
        .tag("outcome", state.name());
  }

  private static Counter.Builder ofEnds(ImportStatus status) {
    return Counter.builder("rapporteur.imports.ended")
        .description("Imports that ended on this server.")
        .tag("status", status.name());
  }

  /** Else the counters would come with the first import. */
  void begin(@Observes StartupEvent starting) {}

  void count(@Observes(during = TransactionPhase.AFTER_SUCCESS) ImportNews news) {
    switch (news) {
      case EntryDone(EntryState state) -> entries.count(state);
      case Ended(ImportStatus status) -> ended.count(status);
    }
  }
}
