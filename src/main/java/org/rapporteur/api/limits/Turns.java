package org.rapporteur.api.limits;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * Who of those that have a slot is worked on now. A processor that works for many at once finishes
 * none of them sooner, and comes late to those who only have to be told no. So the others wait in
 * the order in which they came; but not for long, as those before them may themselves be waiting,
 * for an answer that takes the database seconds.
 */
final class Turns {

  enum Beginning {
    IN_TURN,
    /** Beside the others, having waited long enough. */
    LATE,
    /** Given up before. */
    NEVER
  }

  private final int most;
  private final Duration longestWait;
  private final Queue<Turn> waiting = new ArrayDeque<>();
  private int taken;

  /** So many; 0: as many as anybody wants. */
  Turns(int most, Duration longestWait) {
    this.most = most == 0 ? Integer.MAX_VALUE : most;
    this.longestWait = longestWait;
  }

  synchronized Turn ask() {
    Turn turn = new Turn();
    if (taken < most) {
      taken++;
      turn.begins.complete(Beginning.IN_TURN);
    } else {
      waiting.add(turn);
      turn.begins.completeOnTimeout(Beginning.LATE, longestWait.toMillis(), TimeUnit.MILLISECONDS);
    }
    return turn;
  }

  /** To the first who still waits. */
  private void passOn() {
    Turn next = next();
    while (next != null && !next.begins.complete(Beginning.IN_TURN)) {
      next = next();
    }
  }

  private synchronized @Nullable Turn next() {
    Turn next = waiting.poll();
    if (next == null) {
      taken--;
    }
    return next;
  }

  /** The turn of one request. */
  final class Turn {

    private final CompletableFuture<Beginning> begins = new CompletableFuture<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    CompletableFuture<Beginning> begins() {
      return begins;
    }

    /** Lets the next begin; who still waits will not begin any more. */
    void end() {
      if (ended.compareAndSet(false, true)
          && !begins.complete(Beginning.NEVER)
          && begins.join() == Beginning.IN_TURN) {
        passOn();
      }
    }
  }
}
