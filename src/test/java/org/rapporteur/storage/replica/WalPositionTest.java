package org.rapporteur.storage.replica;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WalPositionTest {

  @Test
  void readsWhatPostgresqlWrites() {
    assertThat(WalPosition.of("0/0")).isEqualTo(WalPosition.START);
    assertThat(WalPosition.of("16/B374D848")).isEqualTo(new WalPosition(0x16B374D848L));
    assertThat(WalPosition.of("FFFFFFFF/FFFFFFFF")).isEqualTo(new WalPosition(-1));
  }

  @Test
  void laterIsLaterAlsoInTheUpperHalf() {
    WalPosition early = WalPosition.of("1/0");
    WalPosition late = WalPosition.of("F0000000/0");

    assertThat(early.isBefore(late)).isTrue();
    assertThat(late.isBefore(early)).isFalse();
    assertThat(early.isBefore(early)).isFalse();
    assertThat(early.max(late)).isEqualTo(late);
    assertThat(late.max(early)).isEqualTo(late);
  }
}
