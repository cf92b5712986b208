package org.rapporteur.query.feed;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.rapporteur.storage.change.ChangeSignals.State;

/**
 * Writes of this server that are committed and not yet answered: until every server that follows
 * has seen them, so that none answers the writer from what it kept before.
 *
 * <p>A server that says nothing is waited for as long as a look is good for: then it does not rely
 * on what it knew either.
 */
@ApplicationScoped
class PendingWrites {

  private final List<Pending> pending = new ArrayList<>();

  /** How far each of the others has seen, by process. */
  private final Map<Integer, Long> seen = new HashMap<>();

  private static final class Pending {
    private final CompletableFuture<@Nullable Void> everywhere = new CompletableFuture<>();

    /** The change that has to be seen; null: this server has not looked yet. */
    private @Nullable Long sequence;

    private Set<Integer> unseenBy = Set.of();
  }

  /** Waits until a write that has just been committed is seen everywhere. */
  void await() {
    Pending write = new Pending();
    synchronized (this) {
      pending.add(write);
    }
    write.everywhere.completeOnTimeout(null, DataState.GOOD_FOR.toMillis(), TimeUnit.MILLISECONDS);
    write.everywhere.join();
    synchronized (this) {
      pending.remove(write);
    }
  }

  /** Whether a write waits for a look. */
  synchronized boolean wantLook() {
    return pending.stream().anyMatch(write -> write.sequence == null);
  }

  /** The writes that a look that begins now will see. */
  synchronized List<Object> beforeLook() {
    return pending.stream()
        .filter(write -> write.sequence == null)
        .map(Object.class::cast)
        .toList();
  }

  /** Takes what a look has found. */
  synchronized void looked(List<Object> covered, State found) {
    seen.keySet().retainAll(found.others());
    for (Pending write : pending) {
      if (covered.contains(write)) {
        write.sequence = found.sequence();
        write.unseenBy = new HashSet<>(found.others());
        write.unseenBy.removeIf(process -> hasSeen(process, found.sequence()));
        completeIfSeen(write);
      }
    }
  }

  /** Takes how far others have seen. */
  synchronized void seen(Map<Integer, Long> told) {
    seen.putAll(told);
    for (Pending write : pending) {
      Long sequence = write.sequence;
      if (sequence != null) {
        write.unseenBy.removeIf(process -> hasSeen(process, sequence));
        completeIfSeen(write);
      }
    }
  }

  /** What others said of a database that may have been put back since is worth nothing. */
  synchronized void forget() {
    seen.clear();
  }

  private boolean hasSeen(Integer process, long sequence) {
    return seen.getOrDefault(process, -1L) >= sequence;
  }

  private static void completeIfSeen(Pending write) {
    if (write.unseenBy.isEmpty()) {
      write.everywhere.complete(null);
    }
  }
}
