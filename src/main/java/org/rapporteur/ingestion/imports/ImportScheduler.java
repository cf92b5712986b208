package org.rapporteur.ingestion.imports;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.logging.LogLevel;
import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.FailureHandler;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;
import org.rapporteur.settings.RapporteurSettings;

/**
 * Gives queued imports to whichever server has time, and those of a server that has died to
 * another.
 */
@ApplicationScoped
class ImportScheduler {

  private static final Duration POLLING = Duration.ofSeconds(1);

  /** After a fault that is none of the body's, as when the database was away. */
  private static final Duration RETRY = Duration.ofSeconds(10);

  /** An import is interrupted between two entries; one entry takes far less. */
  private static final Duration LONGEST_SHUTDOWN = Duration.ofSeconds(10);

  /** So many heartbeats missed in a row mean that a server has died; db-scheduler wants four. */
  private static final int MISSED_HEARTBEATS = 4;

  private static final int MOST_ATTEMPTS = 5;

  private final CustomTask<Void> task;
  private final Scheduler scheduler;
  private final ImportWork work;
  private final Clock clock;

  ImportScheduler(DataSource database, ImportWork work, RapporteurSettings settings, Clock clock) {
    this.work = work;
    this.clock = clock;
    this.task =
        Tasks.custom("import", Void.class)
            .onFailure(new FailureHandler.OnFailureRetryLater<>(RETRY))
            .execute((instance, context) ->
                run(UUID.fromString(instance.getId()), context.getExecution().consecutiveFailures));
    this.scheduler =
        Scheduler.create(database, task)
            .threads(settings.importsAtOnce())
            .pollingInterval(POLLING)
            .heartbeatInterval(settings.importHeartbeat())
            .missedHeartbeatsLimit(MISSED_HEARTBEATS)
            .shutdownMaxWait(LONGEST_SHUTDOWN)
            .failureLogging(LogLevel.WARN, false)
            .build();
  }

  /** Faults that pass are worth some attempts; one that stays must not go on for ever. */
  private CompletionHandler<Void> run(UUID id, int failures) {
    try {
      work.run(id);
    } catch (Interruption stopping) {
      // No failure: another server goes on at once.
      return (done, operations) -> operations.reschedule(done, clock.instant());
    } catch (RuntimeException fault) {
      if (failures + 1 < MOST_ATTEMPTS) {
        throw fault;
      }
      work.giveUp(id, fault);
    }
    return new CompletionHandler.OnCompleteRemove<>();
  }

  /** In the transaction of the caller: without the import there is no work, and the reverse. */
  void schedule(UUID id) {
    scheduler.schedule(task.instance(id.toString()), clock.instant());
  }

  int running() {
    return scheduler.getCurrentlyExecuting().size();
  }

  void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent ready) {
    scheduler.start();
  }

  /**
   * Takes nothing new, and leaves what is under way to others, while requests are still answered.
   */
  void handOver(@Observes ShutdownDelayInitiatedEvent stopping) {
    scheduler.pause();
    work.stop();
  }

  void stop(@Observes ShutdownEvent stopping) {
    scheduler.pause();
    work.stop();
    scheduler.stop();
  }
}
