package org.rapporteur.query.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.change.ChangeSignals.State;

/**
 * Which state the data are in, as far as this server knows it for sure without asking: it has
 * looked a moment ago, and every write since then waits with its answer until it has looked again,
 * or until the moment is over ({@link PendingWrites}).
 */
@ApplicationScoped
public class DataState {

  /** So long a look is good for. The feed looks every second. */
  static final Duration GOOD_FOR = Duration.ofSeconds(2);

  private final AtomicLong ownWrites = new AtomicLong();
  private volatile @Nullable Look last;

  /**
   * What was found out.
   *
   * @param version the word for the state
   * @param until until when it is good, by {@link System#nanoTime()}
   */
  private record Look(String version, long until) {}

  /** A look that has begun. */
  record BegunLook(long nanos, long ownWrites) {}

  /** The word for the state of the data; null: it has to be asked for. */
  public @Nullable String version() {
    Look known = last;
    return known != null && System.nanoTime() - known.until() < 0 ? known.version() : null;
  }

  BegunLook beginLook() {
    return new BegunLook(System.nanoTime(), ownWrites.get());
  }

  /**
   * Takes what a look has found, unless this server has written since it began.
   *
   * @return whether the state is another one than before
   */
  synchronized boolean take(BegunLook look, State found) {
    Look before = last;
    if (look.ownWrites() == ownWrites.get()) {
      last = new Look(found.version(), look.nanos() + GOOD_FOR.toNanos());
    }
    return before == null || !before.version().equals(found.version());
  }

  /** Nobody tells of writes any more. */
  void forget() {
    last = null;
  }

  /** This server has written: what it knew is over. */
  synchronized void written() {
    ownWrites.incrementAndGet();
    last = null;
  }
}
