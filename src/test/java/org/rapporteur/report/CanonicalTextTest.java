package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTextTest {

  @ParameterizedTest
  @ValueSource(strings = {"one\ntwo", "one\r\ntwo", "one\rtwo"})
  void lineEndsAreOne(String text) {
    assertThat(CanonicalText.of(text).value()).isEqualTo("one\ntwo");
  }

  @Test
  void accentsAreComposed() {
    assertThat(CanonicalText.of("Jose\u0301").value()).isEqualTo("José");
  }

  @Test
  void nothingElseIsAltered() {
    String text = "  “quoted”\u00A0 \t\uFB01 … ";
    assertThat(CanonicalText.of(text).value()).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 1, 0, 1", "1, 3, 1, 2", "3, 4, 2, 3", "4, 6, 3, 4", "0, 7, 0, 5"})
  void countsACharacterOutsideTheBasicPlaneOnce(int from, int to, int start, int end) {
    CanonicalText text = CanonicalText.of("a\uD83D\uDE00b\uD83D\uDE01c");

    assertThat(text.span(from, to)).isEqualTo(new TextSpan(start, end));
    assertThat(text.quote(new TextSpan(start, end))).isEqualTo(text.value().substring(from, to));
    assertThat(text.length()).isEqualTo(5);
  }

  @Test
  void aHalfOfACharacterIsCountedAsOne() {
    assertThat(CanonicalText.of("a\uDE00\uD83Db").span(0, 4)).isEqualTo(new TextSpan(0, 4));
  }

  @Test
  void hashIsThatOfTheBytesInUtf8() {
    assertThat(CanonicalText.of("abc").sha256())
        .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
  }
}
