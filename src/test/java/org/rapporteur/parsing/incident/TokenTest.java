package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pavel       | true
          ‘Umar       | true
          al-Amin     | true
          d’Almeida   | true
          A           | true
          pavel       | false
          iPavel      | false
          anti-Amin   | false
          UTO         | false
          UTOs        | false
          UTOx        | true
          """)
  void aNameBeginsWithACapitalAndIsNoAcronym(String word, boolean capitalised) {
    assertThat(token(word).isCapitalised()).isEqualTo(capitalised);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          UTO         | true
          UTOs        | true
          U2          | true
          A           | false
          As          | false
          s           | false
          Uto         | false
          uto         | false
          """)
  void anAcronymIsOfCapitalsOnly(String word, boolean acronym) {
    assertThat(token(word).isAcronym()).isEqualTo(acronym);
  }

  private static Token token(String word) {
    return Token.of(Token.Kind.WORD, 0, word.length(), word);
  }
}
