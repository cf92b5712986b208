package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AccountabilityTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two men were charged with murder.",
        "A soldier was sentenced to life imprisonment for torture.",
        "They were arrested in connection with the 1998 murder.",
        "They were charged with, as was said, nothing. Guilty of murder.",
        "He was accused of one two three four murder."
      })
  void perpetratorsAreHeldToAccount(String words) {
    assertThat(isMeantBy(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Two men were murdered.",
        "Two men were charged with theft.",
        "Two men were charged murder.",
        "Two men were charged with theft, a murder not.",
        "Two men were charged with theft after murder.",
        "He was accused of one two three four five murder.",
        "Two men were executed for murder."
      })
  void othersAreNot(String words) {
    assertThat(isMeantBy(words)).isFalse();
  }

  private static boolean isMeantBy(String words) {
    return Accountability.isMeantBy(Reading.sentence(words));
  }
}
