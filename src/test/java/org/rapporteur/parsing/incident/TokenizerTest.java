package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was shot, and died.     | He_was_shot_,_and_died_.
          a petrol-bomb              | a_petrol-bomb
          a petrol- bomb             | a_petrol_-_bomb
          the Qur'an                 | the_Qur'an
          the man's wife             | the_man_'s_wife
          the men’s wives            | the_men_’s_wives
          the guards' camp           | the_guards_'_camp
          Lewis was                  | Lewis_was
          1,200 of 3.5 in 2002.      | 1,200_of_3.5_in_2002_.
          in 1,a or a,1 or a.b       | in_1_,_a_or_a_,_1_or_a_._b
          5-year-old                 | 5-year-old
          Sami ‘Umar sang            | Sami_‘Umar_sang
          Sami ‘Umar                 | Sami_‘Umar
          Sami ‘U                    | Sami_‘U
          Sami ‘Umar’ sang           | Sami_‘_Umar_’_sang
          Sami ‘umar sang            | Sami_‘_umar_sang
          sings ‘Umar too            | sings_‘_Umar_too
          ‘Umar sang                 | ‘_Umar_sang
          Sami ‘                     | Sami_‘
          the re\u0301publique       | the_re\u0301publique
          𝕏en and 😀 left            | 𝕏en_and_😀_left
          """)
  void aTextIsCutIntoWordsNumbersAndMarks(String text, String tokens) {
    assertThat(
            Tokenizer.tokens(text, 0, text.length()).stream()
                .map(Token::text)
                .collect(Collectors.joining("_")))
        .isEqualTo(tokens);
  }

  @ParameterizedTest
  @CsvSource({"shot, WORD", "1200, NUMBER", "'1,200.5', NUMBER", "5th, WORD", "!, MARK", "-, MARK"})
  void eachIsOfAKind(String text, Token.Kind kind) {
    assertThat(Tokenizer.tokens(text, 0, text.length()))
        .extracting(Token::kind)
        .containsExactly(kind);
  }

  @Test
  void nothingBeyondTheStretchIsRead() {
    assertThat(Tokenizer.tokens("Sami ‘Umar's wife", 0, 7))
        .extracting(Token::text)
        .containsExactly("Sami", "‘U");
    assertThat(Tokenizer.tokens("one two-three", 4, 8))
        .extracting(Token::text, Token::start, Token::end)
        .containsExactly(tuple("two", 4, 7), tuple("-", 7, 8));
  }
}
