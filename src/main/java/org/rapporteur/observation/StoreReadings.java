package org.rapporteur.observation;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.query.ImportQueries;
import org.rapporteur.query.SourceQueries;
import org.rapporteur.settings.RapporteurSettings;

/**
 * Reads in the database what gauges show, now and then and never while somebody asks for metrics:
 * so a scrape costs the same however often it comes, and answers also when the database is away.
 */
@ApplicationScoped
class StoreReadings {

  private static final Logger LOG = Logger.getLogger(StoreReadings.class);

  private final ImportQueries imports;
  private final SourceQueries sources;
  private final StoreGauges gauges;
  private final long everyMillis;
  private @Nullable Future<?> reading;
  private volatile boolean failing;

  StoreReadings(
      ImportQueries imports,
      SourceQueries sources,
      StoreGauges gauges,
      RapporteurSettings settings) {
    this.imports = imports;
    this.sources = sources;
    this.gauges = gauges;
    this.everyMillis = settings.metricsRefresh().toMillis();
  }

  void begin(@Observes @Priority(Integer.MAX_VALUE) StartupEvent ready) {
    reading =
        Infrastructure.getDefaultWorkerPool()
            .scheduleWithFixedDelay(this::read, 0, everyMillis, TimeUnit.MILLISECONDS);
  }

  void end(@Observes ShutdownEvent stopping) {
    if (reading != null) {
      reading.cancel(false);
    }
  }

  @ActivateRequestContext
  void read() {
    try {
      gauges.show(imports.census(), sources.listFreshness());
      failing = false;
    } catch (RuntimeException away) {
      gauges.showNothing();
      tell(away);
    }
  }

  /** Once, not every time until the database is back. */
  private void tell(RuntimeException away) {
    if (!failing) {
      failing = true;
      LOG.warn("the database cannot be read for metrics", away);
    }
  }
}
