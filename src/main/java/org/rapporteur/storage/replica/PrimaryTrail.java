package org.rapporteur.storage.replica;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Where the primary's log ended, and when. All moments are of this server's own steady clock, so
 * that no two clocks have to agree.
 */
final class PrimaryTrail {

  /** With more, some are forgotten: what lies far back may be told less exactly. */
  private static final int MOST_SAMPLES = 4096;

  /** A moment is told to this part of the time that has gone since. */
  private static final int EXACTNESS = 250;

  private final List<Sample> samples = new ArrayList<>();

  /**
   * A moment.
   *
   * @param position where the log ended then
   * @param nanos {@link System#nanoTime()} from before it was asked
   */
  private record Sample(WalPosition position, long nanos) {}

  synchronized void add(WalPosition position, long nanos) {
    samples.add(new Sample(position, nanos));
    if (samples.size() > MOST_SAMPLES) {
      thinOut(nanos);
    }
  }

  /** So that a replica that is away for a year fills no memory. */
  private void thinOut(long now) {
    List<Sample> kept = new ArrayList<>(List.of(samples.getFirst()));
    for (int i = 1; i < samples.size(); i++) {
      Sample next = samples.get(Math.min(i + 1, samples.size() - 1));
      long gap = next.nanos() - kept.getLast().nanos();
      if (gap > (now - samples.get(i).nanos()) / EXACTNESS) {
        kept.add(samples.get(i));
      }
    }
    samples.clear();
    samples.addAll(kept);
  }

  /**
   * How far the log had come at a moment, or a little later where nobody looked so early; empty:
   * nobody ever looked.
   */
  synchronized Optional<WalPosition> positionAt(long nanos) {
    for (int i = samples.size() - 1; i >= 0; i--) {
      if (samples.get(i).nanos() - nanos <= 0) {
        return Optional.of(samples.get(i).position());
      }
    }
    return samples.stream().findFirst().map(Sample::position);
  }

  /**
   * The last moment of which everything is known at a position; empty: that was before anybody
   * looked. What is older is not needed any more.
   */
  synchronized OptionalLong lastPassedBy(WalPosition replayed) {
    for (int i = samples.size() - 1; i >= 0; i--) {
      if (!replayed.isBefore(samples.get(i).position())) {
        return OptionalLong.of(samples.get(i).nanos());
      }
    }
    return OptionalLong.empty();
  }

  /** Forgets what is older than a moment, except the last of it. */
  synchronized void forgetBefore(long nanos) {
    while (samples.size() > 1 && samples.get(1).nanos() - nanos <= 0) {
      samples.removeFirst();
    }
  }
}
