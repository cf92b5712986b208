package org.rapporteur.query.replica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.storage.replica.WalPosition;

class ConsistencyTokenTest {

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 0x16B374D848L, Long.MAX_VALUE, -1})
  void aWordComesBackAsWhatItWas(long bytes) {
    ConsistencyToken token = new ConsistencyToken(new WalPosition(bytes));

    assertThat(ConsistencyToken.parse(token.toString())).contains(token);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "1-", "2-16b374d848", "16/B374D848", "1-XYZ", "1-11112222333344445", "1--1"})
  void otherWordsAreNone(String word) {
    assertThat(ConsistencyToken.parse(word)).isEmpty();
  }
}
