package org.rapporteur.query.replica;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.settings.RapporteurSettings;
import org.rapporteur.storage.replica.Replica;

/** Looks again and again where the primary is and how far the replica has come. */
@ApplicationScoped
public class ReplicaWatch {

  private static final Logger LOG = Logger.getLogger(ReplicaWatch.class);

  /** Several looks fall into the longest lag, so that one of them is recent enough. */
  private static final int LOOKS_PER_LAG = 5;

  private static final Duration SHORTEST = Duration.ofMillis(10);
  private static final Duration LONGEST = Duration.ofMillis(250);

  private final Replica replica;
  private final Duration every;
  private volatile double lagSeconds = Double.NaN;
  private @Nullable ScheduledExecutorService looks;
  private boolean wasThere = true;

  ReplicaWatch(Replica replica, RapporteurSettings settings) {
    this.replica = replica;
    this.every = every(settings.replicaMaxLag());
  }

  /** Seconds that the replica is behind the primary; NaN: none is set, or it is away. */
  public double lagSeconds() {
    return lagSeconds;
  }

  private static Duration every(Duration maxLag) {
    Duration wanted = maxLag.dividedBy(LOOKS_PER_LAG);
    Duration atMost = wanted.compareTo(LONGEST) > 0 ? LONGEST : wanted;
    return atMost.compareTo(SHORTEST) < 0 ? SHORTEST : atMost;
  }

  /** Two threads: one server that hangs must not hide the other. */
  void start(@Observes StartupEvent starting) {
    if (replica.isSet()) {
      looks = Executors.newScheduledThreadPool(2, Thread.ofPlatform().daemon().factory());
      repeat(looks, replica::lookAtPrimary);
      repeat(looks, this::lookAtReplica);
    }
  }

  void stop(@Observes ShutdownEvent stopping) {
    if (looks != null) {
      looks.shutdownNow();
    }
  }

  private void repeat(ScheduledExecutorService executor, Runnable look) {
    var unused =
        executor.scheduleWithFixedDelay(
            () -> safely(look), 0, every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** A fault would end the looks for good. */
  private static void safely(Runnable look) {
    try {
      look.run();
    } catch (RuntimeException fault) {
      LOG.error("the watch of the replica failed", fault);
    }
  }

  private void lookAtReplica() {
    lagSeconds =
        replica
            .look()
            .map(lag -> lag.toNanos() / (double) TimeUnit.SECONDS.toNanos(1))
            .orElse(Double.NaN);
    if (wasThere != replica.isThere()) {
      wasThere = replica.isThere();
      LOG.warn(
          wasThere
              ? "the replica is there: it is read from again"
              : "the replica is away: everything is read from the primary");
    }
  }
}
