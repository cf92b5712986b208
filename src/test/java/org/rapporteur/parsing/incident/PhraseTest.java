package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhraseTest {

  private static final int NONE = -1;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shot                   | shot                           | 1
          shot dead              | shot dead there                | 2
          shot dead              | shot reportedly also dead      | 4
          shot dead              | shot – dead                    | 3
          'shot dead|hanged'     | shot hanged                    | 2
          'shot|hanged dead'     | hanged dead                    | 2
          in @custody            | in custody                     | 2
          died ... custody       | died custody                   | 2
          died ... custody       | died of a fever in custody     | 6
          died ... in custody    | died in 2002 in custody        | 5
          died ... in custody    | died in – custody              | 4
          """)
  void wordsAreReadInTheirOrder(String phrase, String words, int end) {
    assertThat(match(phrase, words)).isEqualTo(end);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          shot dead              | dead shot
          shot dead              | shot
          shot dead              | shot him dead
          shot dead              | shot, dead
          shot dead              | shot (dead
          in @custody            | in Kisanta
          died ... custody       | died
          died ... custody       | died, in custody
          died ... custody       | died of fever: custody
          died ... in custody    | died in the custody
          """)
  void otherWordsAreNot(String phrase, String words) {
    assertThat(match(phrase, words)).isEqualTo(NONE);
  }

  @Test
  void aGapHoldsADozenWords() {
    assertThat(match("died ... custody", "died " + "so ".repeat(12) + "custody")).isEqualTo(14);
    assertThat(match("died ... custody", "died " + "so ".repeat(13) + "custody")).isEqualTo(NONE);
  }

  @Test
  void aFewAdverbsAreSteppedOver() {
    assertThat(match("shot dead", "shot " + "reportedly ".repeat(5) + "dead")).isEqualTo(7);
    assertThat(match("shot dead", "shot " + "reportedly ".repeat(6) + "dead")).isEqualTo(NONE);
  }

  private static int match(String phrase, String words) {
    return Phrase.of(phrase).match(Reading.sentence(words), 0);
  }
}
