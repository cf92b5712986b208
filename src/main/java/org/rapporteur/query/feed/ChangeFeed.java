package org.rapporteur.query.feed;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.operators.multi.processors.BroadcastProcessor;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.rapporteur.change.Change;
import org.rapporteur.query.feed.DataState.BegunLook;
import org.rapporteur.query.feed.PendingWrites.Pending;
import org.rapporteur.storage.change.ChangeSignals;
import org.rapporteur.storage.change.ChangeSignals.Channel;
import org.rapporteur.storage.change.ChangeSignals.State;
import org.rapporteur.storage.change.ChangeSignals.Told;
import org.rapporteur.storage.change.DataWritten;

/**
 * Sees every change, whichever server made it, and tells all on this server who follow. PostgreSQL
 * tells at once; the feed looks once a second besides.
 */
@ApplicationScoped
public class ChangeFeed {

  private static final Logger LOG = Logger.getLogger(ChangeFeed.class);

  /**
   * The feed looks after so many waits at the latest, and sees after each whether it is to stop.
   */
  private static final int WAITS_PER_LOOK = 5;

  private static final Duration WAIT = Duration.ofMillis(200);
  private static final Duration FIRST_RETRY = Duration.ofMillis(250);
  private static final Duration LAST_RETRY = Duration.ofSeconds(5);
  private static final int AT_A_TIME = 500;

  private final DataSource database;
  private final FeedReads reads;
  private final Event<KeysChanged> keysChanged;
  private final Event<DataChanged> dataChanged;
  private final DataState data;
  private final PendingWrites writes;
  private final Clock clock;
  private final BroadcastProcessor<ChangeBatch> batches = BroadcastProcessor.create();

  /** Null until it was found out. */
  private volatile @Nullable State seen;

  private volatile double lagSeconds = Double.NaN;
  private volatile boolean stopped;
  private final Thread thread =
      Thread.ofPlatform().name("changes").daemon().unstarted(this::follow);

  ChangeFeed(
      DataSource database,
      FeedReads reads,
      Event<KeysChanged> keysChanged,
      Event<DataChanged> dataChanged,
      DataState data,
      PendingWrites writes,
      Clock clock) {
    this.database = database;
    this.reads = reads;
    this.keysChanged = keysChanged;
    this.dataChanged = dataChanged;
    this.data = data;
    this.writes = writes;
    this.clock = clock;
  }

  /**
   * The changes as they come. The first batch tells where the feed is, and there is one at least
   * every second. Whoever is slow gets the newest only, and sees by {@link ChangeBatch#continues}
   * that something is missing.
   */
  public Multi<ChangeBatch> batches() {
    State now = seen;
    ChangeBatch first = new ChangeBatch(now == null ? 0 : now.sequence(), List.of());
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(first), batches.onOverflow().dropPreviousItems());
  }

  /** The changes after one, for whoever the batches do not continue. */
  public List<Change> listAfter(long sequence) {
    return reads.listAfter(sequence, AT_A_TIME);
  }

  void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent ready) {
    thread.start();
  }

  /** Its connection is given back before the pool is closed. */
  void stop(@Observes ShutdownEvent stopping) throws InterruptedException {
    stopped = true;
    thread.join(WAIT.multipliedBy(2));
  }

  /**
   * Lets a write of this server be answered when no server answers any more as if it were not
   * there. At the start nobody waits for an answer yet.
   */
  void afterWrite(@Observes(during = TransactionPhase.AFTER_SUCCESS) DataWritten written) {
    data.written();
    if (thread.isAlive() && !stopped) {
      writes.await();
    }
  }

  /**
   * Seconds from the moment of the last change to when this server saw it, the time that it took to
   * write included; NaN: it has seen none.
   */
  public double lagSeconds() {
    return lagSeconds;
  }

  private void follow() {
    Duration retry = FIRST_RETRY;
    while (!stopped) {
      try (ChangeSignals signals = ChangeSignals.open(database)) {
        // What was told in the meantime nobody heard.
        keysChanged.fire(new KeysChanged());
        writes.forget();
        look(signals);
        retry = FIRST_RETRY;
        listen(signals);
      } catch (SQLException | RuntimeException away) {
        data.forget();
        if (!stopped) {
          LOG.warnf("changes are not followed: %s; next attempt in %s", away.getMessage(), retry);
          pause(retry);
          retry = min(retry.multipliedBy(2), LAST_RETRY);
        }
      }
    }
  }

  private void listen(ChangeSignals signals) throws SQLException {
    while (!stopped) {
      Told told = await(signals);
      if (stopped) {
        return;
      }
      if (told.channels().contains(Channel.KEY)) {
        keysChanged.fire(new KeysChanged());
      }
      writes.seen(told.seen());
      // What others have seen is no news of the data.
      if (!told.channels().equals(EnumSet.of(Channel.SEEN))) {
        look(signals);
      }
    }
  }

  private Told await(ChangeSignals signals) throws SQLException {
    Told told = Told.NOTHING;
    for (int i = 0; i < WAITS_PER_LOOK && told.isNothing() && !stopped && !writes.wantLook(); i++) {
      told = signals.await(WAIT);
    }
    return told;
  }

  /** Others are told as soon as this server does not answer from what was before. */
  private void look(ChangeSignals signals) throws SQLException {
    BegunLook begun = data.beginLook();
    List<Pending> covered = writes.beforeLook();
    State found = signals.look();
    if (data.take(begun, found)) {
      dataChanged.fire(new DataChanged());
      if (!found.others().isEmpty()) {
        signals.tellSeen(found.sequence());
      }
    }
    writes.looked(covered, found);
    take(found);
  }

  private void take(State state) {
    State before = seen;
    if (before == null || state.sequence() < before.sequence()) {
      // The first look, or a database that was put back to an earlier day.
      batches.onNext(new ChangeBatch(state.sequence(), List.of()));
    } else {
      tell(before.sequence(), state.sequence());
    }
    if (before == null || !before.referenceData().equals(state.referenceData())) {
      reads.refreshCountries();
    }
    seen = state;
  }

  /** Everybody is told at least that there is nothing to tell. */
  private void tell(long from, long to) {
    long told = from;
    do {
      List<Change> changes = told < to ? reads.listAfter(told, AT_A_TIME) : List.of();
      batches.onNext(new ChangeBatch(told, changes));
      told = changes.isEmpty() ? to : changes.getLast().sequence();
      changes.stream().reduce((earlier, later) -> later).ifPresent(this::measure);
    } while (told < to);
  }

  private void measure(Change last) {
    Duration lag = Duration.between(last.at(), clock.instant());
    // Clocks of two servers differ; a change is never seen before it is made.
    lagSeconds = Math.max(0, lag.toMillis()) / 1000.0;
  }

  private static Duration min(Duration one, Duration other) {
    return one.compareTo(other) < 0 ? one : other;
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
