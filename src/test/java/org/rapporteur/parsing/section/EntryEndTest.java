package org.rapporteur.parsing.section;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;

class EntryEndTest {

  private static final String LONG = "\n" + "n".repeat(30);
  private static final String SHORT = "\n" + "n".repeat(29);

  @ParameterizedTest
  @CsvSource({
    "Copyright notice: mine, 1",
    "© Copyright Rapporteur, 1",
    "Search Refworld, 1",
    "BACK TO TOP, 1",
    "Share this page, 1",
    "Print this page, 1",
    "He made a copyright notice, 2",
    "Search Refworlds, 2"
  })
  void whatASitePrintsBelowEndsTheEntry(String line, int end) {
    assertThat(end("Words.\n" + line)).isEqualTo(end);
  }

  @Test
  void anEntryGoesOnBelowACreditThatLongLinesFollow() {
    assertThat(end("©  Ana Bell" + LONG.repeat(4))).isEqualTo(5);
    assertThat(end("©  Ana Bell" + LONG.repeat(3))).isZero();
    assertThat(end("©  Ana Bell" + LONG.repeat(3) + SHORT)).isZero();
    assertThat(end("©  Ana Bell" + LONG.repeat(3) + SHORT.repeat(36) + LONG)).isEqualTo(41);
    assertThat(end("©  Ana Bell" + LONG.repeat(3) + SHORT.repeat(37) + LONG)).isZero();
  }

  @Test
  void aLongLineIsNoFurniture() {
    assertThat(end("©" + "n".repeat(199))).isZero();
    assertThat(end("©" + "n".repeat(200))).isEqualTo(1);
  }

  private static int end(String text) {
    return EntryEnd.find(Line.listAll(CanonicalText.of(text)), 0);
  }
}
