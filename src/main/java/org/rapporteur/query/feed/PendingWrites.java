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

  static final class Pending {
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
  synchronized List<Pending> beforeLook() {
    return pending.stream().filter(write -> write.sequence == null).toList();
  }

  /** Takes what a look has found. */
  synchronized void looked(List<Pending> covered, State found) {
    seen.keySet().retainAll(found.others());
    for (Pending write : covered) {
      write.sequence = found.sequence();
      write.unseenBy = new HashSet<>(found.others());
      settle(write);
    }
  }

  /** Takes how far others have seen. */
  synchronized void seen(Map<Integer, Long> told) {
    seen.putAll(told);
    pending.forEach(this::settle);
  }

  /** What others said of a database that may have been put back since is worth nothing. */
  synchronized void forget() {
    seen.clear();
  }

  /** Ends the wait for a write that everybody has seen. */
  private void settle(Pending write) {
    Long sequence = write.sequence;
    if (sequence != null) {
      write.unseenBy.removeIf(process -> seen.getOrDefault(process, -1L) >= sequence);
      if (write.unseenBy.isEmpty()) {
        write.everywhere.complete(null);
      }
    }
  }
}
