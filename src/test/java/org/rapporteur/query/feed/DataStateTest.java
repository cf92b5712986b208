package org.rapporteur.query.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.rapporteur.query.feed.DataState.BegunLook;
import org.rapporteur.storage.change.ChangeSignals.State;

/** A server relies on what it saw for a moment only, and not past a write of its own. */
class DataStateTest {

  private static final State SEEN = new State(7, "100", Set.of());

  private final DataState data = new DataState();

  @Test
  void nothingIsKnownBeforeTheFirstLook() {
    assertThat(data.version()).isNull();
  }

  @Test
  void aLookIsGoodForAMoment() {
    assertThat(data.take(data.beginLook(), SEEN)).isTrue();
    assertThat(data.version()).isEqualTo("7/100");
    BegunLook longAgo = new BegunLook(System.nanoTime() - DataState.GOOD_FOR.toNanos(), 0);
    assertThat(data.take(longAgo, SEEN)).isFalse();
    assertThat(data.version()).isNull();
  }

  @Test
  void aWriteOfOnesOwnEndsWhatWasKnown() {
    data.take(data.beginLook(), SEEN);
    data.written();
    assertThat(data.version()).isNull();
  }

  @Test
  void aLookThatBeganBeforeAWriteOfOnesOwnDoesNotCount() {
    BegunLook begun = data.beginLook();
    data.written();
    data.take(begun, SEEN);
    assertThat(data.version()).isNull();
  }
}
