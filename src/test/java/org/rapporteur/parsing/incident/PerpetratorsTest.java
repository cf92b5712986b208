package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerpetratorsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Five officers were arrested",
        "Five officers were reportedly arrested",
        "Officers had been arrested",
        "officers one two three four five six seven were arrested"
      })
  void officersMayBeArrested(String words) {
    assertThat(areSubject(words)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Officers arrested",
        "Officers reportedly arrested",
        "Five men were arrested",
        "Officers fled and five men were arrested",
        "were arrested",
        "arrested",
        "officers one two three four five six seven eight nine were arrested"
      })
  void othersAreNotForcesThatAre(String words) {
    assertThat(areSubject(words)).isFalse();
  }

  private static boolean areSubject(String words) {
    Sentence sentence = Reading.sentence(words);
    return Perpetrators.areSubject(sentence, sentence.size() - 1);
  }
}
