package org.rapporteur.parsing.leader;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ana Bell",
        "BELL",
        "Ana bint Omar",
        "Ana al-Bell",
        "Ana María Béll",
        "安娜",
        "An?",
        "Ana de-Bell"
      })
  void aNameHasCapitalsOrIsOfAScriptWithout(String words) {
    assertThat(PersonName.is(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "bin",
        "de la",
        "...",
        "’",
        "Ana of Norland",
        "Ana replaced",
        "Vacant",
        "Ana 2",
        "Ana-"
      })
  void otherWordsAreNone(String words) {
    assertThat(PersonName.is(words)).isFalse();
  }

  @Test
  void aNameIsNotEndless() {
    assertThat(PersonName.is("A".repeat(100))).isTrue();
    assertThat(PersonName.is("A".repeat(101))).isFalse();
    assertThat(PersonName.is("Ana" + " Bo".repeat(11))).isTrue();
    assertThat(PersonName.is("Ana" + " Bo".repeat(12))).isFalse();
    assertThat(PersonName.is("Ana abcde")).isTrue();
    assertThat(PersonName.is("Ana abcdef")).isFalse();
  }
}
