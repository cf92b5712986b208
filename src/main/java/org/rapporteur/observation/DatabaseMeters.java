package org.rapporteur.observation;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.function.ToDoubleFunction;
import org.rapporteur.query.feed.ChangeFeed;
import org.rapporteur.query.replica.ReadSources;
import org.rapporteur.query.replica.ReplicaWatch;

/** How this server keeps up with what is written: by others, and in the replica that it reads. */
@ApplicationScoped
class DatabaseMeters {

  private static final String SECONDS = "seconds";

  private final MeterRegistry registry;
  private final ChangeFeed feed;
  private final ReplicaWatch watch;
  private final ReadSources reads;

  DatabaseMeters(MeterRegistry registry, ChangeFeed feed, ReplicaWatch watch, ReadSources reads) {
    this.registry = registry;
    this.feed = feed;
    this.watch = watch;
    this.reads = reads;
  }

  void begin(@Observes StartupEvent starting) {
    Gauge.builder("rapporteur.change.lag", feed::lagSeconds)
        .baseUnit(SECONDS)
        .description("From the moment of the last change to when this server saw it.")
        .register(registry);
    Gauge.builder("rapporteur.replica.lag", watch::lagSeconds)
        .baseUnit(SECONDS)
        .description("How far the replica is behind the primary; NaN: none is set, or it is away.")
        .register(registry);
    count("primary", ReadSources::fromPrimary);
    count("replica", ReadSources::fromReplica);
  }

  private void count(String database, ToDoubleFunction<ReadSources> number) {
    FunctionCounter.builder("rapporteur.reads", reads, number)
        .description("Requests that read from the database, by the server that was read.")
        .tag("from", database)
        .register(registry);
  }
}
