package org.rapporteur.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.rapporteur.storage.change.ChangeSignals.State;

/** A write is answered when everybody has seen it, and not before. */
class PendingWritesTest {

  private static final int ONE = 11;
  private static final int ANOTHER = 12;

  private final PendingWrites writes = new PendingWrites();

  @Test
  void aServerAloneWaitsForItsOwnLook() throws Exception {
    CompletableFuture<Void> answered = write();
    assertWaits(answered);
    look(7);
    answered.get(1, TimeUnit.SECONDS);
  }

  @Test
  void everyOtherServerIsWaitedFor() throws Exception {
    CompletableFuture<Void> answered = write();
    look(7, ONE, ANOTHER);
    writes.seen(Map.of(ONE, 7L));
    writes.seen(Map.of(ANOTHER, 6L));
    assertWaits(answered);
    writes.seen(Map.of(ANOTHER, 8L));
    answered.get(1, TimeUnit.SECONDS);
  }

  @Test
  void whoHasSeenItBeforeThisServerIsNotWaitedFor() throws Exception {
    CompletableFuture<Void> answered = write();
    writes.seen(Map.of(ONE, 7L));
    look(7, ONE);
    answered.get(1, TimeUnit.SECONDS);
  }

  @Test
  void whatSomebodySawOfAnotherDatabaseCountsForNothing() {
    CompletableFuture<Void> answered = write();
    writes.seen(Map.of(ONE, 7L));
    writes.forget();
    look(7, ONE);
    assertWaits(answered);
  }

  @Test
  void aLookThatBeganBeforeTheWriteSaysNothingOfIt() throws Exception {
    List<PendingWrites.Pending> covered = writes.beforeLook();
    CompletableFuture<Void> answered = write();
    writes.looked(covered, state(6));
    assertWaits(answered);
    look(7);
    answered.get(1, TimeUnit.SECONDS);
  }

  @Test
  void aServerThatIsSilentIsNotWaitedForForEver() throws Exception {
    CompletableFuture<Void> answered = write();
    look(7, ONE);
    answered.get(2 * DataState.GOOD_FOR.toMillis(), TimeUnit.MILLISECONDS);
  }

  @Test
  void aWriteThatOthersHaveYetToSeeNeedsNoOtherLook() {
    CompletableFuture<Void> answered = write();
    look(7, ONE);
    assertThat(writes.wantLook()).isFalse();
    assertThat(writes.beforeLook()).isEmpty();
    assertWaits(answered);
  }

  private static void assertWaits(CompletableFuture<Void> answered) {
    assertThat(answered).failsWithin(Duration.ofMillis(100));
  }

  /** Begins a write and returns when it waits. */
  private CompletableFuture<Void> write() {
    CompletableFuture<Void> answered = new CompletableFuture<>();
    Thread.ofVirtual()
        .start(() -> {
          writes.await();
          answered.complete(null);
        });
    while (!writes.wantLook()) {
      Thread.onSpinWait();
    }
    return answered;
  }

  private void look(long sequence, Integer... others) {
    writes.looked(writes.beforeLook(), state(sequence, others));
  }

  private static State state(long sequence, Integer... others) {
    return new State(sequence, "", Set.of(others));
  }
}
