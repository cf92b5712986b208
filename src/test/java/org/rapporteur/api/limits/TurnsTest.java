package org.rapporteur.api.limits;

import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.api.limits.Turns.Beginning.IN_TURN;
import static org.rapporteur.api.limits.Turns.Beginning.LATE;
import static org.rapporteur.api.limits.Turns.Beginning.NEVER;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TurnsTest {

  private static final Duration FOR_EVER = Duration.ofDays(1);
  private static final Duration NOT_AT_ALL = Duration.ofMillis(1);

  @Test
  void oneAfterTheOtherInTheOrderInWhichTheyCame() {
    Turns turns = new Turns(1, FOR_EVER);
    List<Turns.Turn> three = Stream.generate(turns::ask).limit(3).toList();
    assertThat(begun(three)).containsExactly(true, false, false);
    three.get(0).end();
    assertThat(begun(three)).containsExactly(true, true, false);
    three.get(1).end();
    assertThat(three.get(2).begins()).isCompletedWithValue(IN_TURN);
    three.get(2).end();
    assertThat(turns.ask().begins()).isCompletedWithValue(IN_TURN);
  }

  @Test
  void whoHasWaitedLongEnoughBeginsBesideTheOthers() {
    Turns turns = new Turns(1, NOT_AT_ALL);
    Turns.Turn slow = turns.ask();
    Turns.Turn late = turns.ask();
    assertThat(late.begins().join()).isEqualTo(LATE);
    // It had no turn of its own that another could have after it.
    late.end();
    assertThat(turns.ask().begins().join()).isEqualTo(LATE);
    slow.end();
    assertThat(turns.ask().begins()).isCompletedWithValue(IN_TURN);
  }

  @Test
  void whoGoesAwayWhileWaitingIsPassedOver() {
    Turns turns = new Turns(1, FOR_EVER);
    Turns.Turn first = turns.ask();
    Turns.Turn gone = turns.ask();
    Turns.Turn next = turns.ask();
    gone.end();
    assertThat(gone.begins()).isCompletedWithValue(NEVER);
    first.end();
    assertThat(next.begins()).isCompletedWithValue(IN_TURN);
  }

  @Test
  void aTurnEndsOnce() {
    Turns turns = new Turns(1, FOR_EVER);
    Turns.Turn first = turns.ask();
    first.end();
    first.end();
    assertThat(turns.ask().begins()).isCompleted();
    assertThat(turns.ask().begins()).isNotCompleted();
  }

  @Test
  void withoutALimitNobodyWaits() {
    Turns turns = new Turns(0, FOR_EVER);
    assertThat(begun(Stream.generate(turns::ask).limit(1000).toList())).containsOnly(true);
  }

  @Test
  void neverMoreThanThatHoweverManyComeAtOnce() {
    Turns turns = new Turns(3, FOR_EVER);
    AtomicInteger atWork = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int client = 0; client < 2000; client++) {
        clients.execute(() -> {
          Turns.Turn turn = turns.ask();
          turn.begins().join();
          most.accumulateAndGet(atWork.incrementAndGet(), Math::max);
          LockSupport.parkNanos(10_000);
          atWork.decrementAndGet();
          turn.end();
        });
      }
    }
    assertThat(most).hasValueLessThanOrEqualTo(3);
    assertThat(begun(Stream.generate(turns::ask).limit(4).toList()))
        .containsExactly(true, true, true, false);
  }

  private static List<Boolean> begun(List<Turns.Turn> turns) {
    return turns.stream().map(turn -> turn.begins().isDone()).toList();
  }
}
