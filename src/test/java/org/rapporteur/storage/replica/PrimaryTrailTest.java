package org.rapporteur.storage.replica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrimaryTrailTest {

  private final PrimaryTrail trail = new PrimaryTrail();

  @Test
  void withoutALookNothingIsKnown() {
    assertThat(trail.positionAt(0)).isEmpty();
    assertThat(trail.lastPassedBy(at(100))).isEmpty();
  }

  @Test
  void whatTheReplicaNeedsIsWhereThePrimaryWas() {
    trail.add(at(100), 1000);
    trail.add(at(200), 2000);
    trail.add(at(300), 3000);

    assertThat(trail.positionAt(2000)).contains(at(200));
    assertThat(trail.positionAt(2999)).contains(at(200));
    assertThat(trail.positionAt(9000)).contains(at(300));
  }

  @Test
  void beforeTheFirstLookTheFirstOneCounts() {
    trail.add(at(100), 1000);
    trail.add(at(200), 2000);

    assertThat(trail.positionAt(0)).contains(at(100));
  }

  @Test
  void lagBeginsAtTheLastMomentThatWasReplayed() {
    trail.add(at(100), 1000);
    trail.add(at(100), 2000);
    trail.add(at(200), 3000);

    assertThat(trail.lastPassedBy(at(99))).isEmpty();
    assertThat(trail.lastPassedBy(at(100))).hasValue(2000);
    assertThat(trail.lastPassedBy(at(199))).hasValue(2000);
    assertThat(trail.lastPassedBy(at(200))).hasValue(3000);
  }

  @Test
  void theLastMomentBeforeWhatIsForgottenStays() {
    trail.add(at(100), 1000);
    trail.add(at(200), 2000);
    trail.add(at(300), 3000);
    trail.forgetBefore(2500);

    assertThat(trail.positionAt(2500)).contains(at(200));
    assertThat(trail.lastPassedBy(at(100))).isEmpty();
  }

  @Test
  void aReplicaThatIsLongAwayFillsNoMemoryAndIsStillMeasured() {
    for (int i = 0; i < 100_000; i++) {
      trail.add(at(i), i);
    }

    assertThat(trail.positionAt(99_999)).contains(at(99_999));
    assertThat(trail.lastPassedBy(at(50_000)).orElseThrow()).isBetween(49_000L, 50_000L);
  }

  /** The clock that counts nanoseconds may begin anywhere, and run over its end. */
  @Test
  void theClockMayRunOver() {
    trail.add(at(100), Long.MAX_VALUE);
    trail.add(at(200), Long.MIN_VALUE + 10);

    assertThat(trail.positionAt(Long.MIN_VALUE + 5)).contains(at(100));
    assertThat(trail.positionAt(Long.MIN_VALUE + 10)).contains(at(200));
  }

  private static WalPosition at(long bytes) {
    return new WalPosition(bytes);
  }
}
