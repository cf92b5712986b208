package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A listed word that no text is cut into would be a rule that does nothing. */
class VocabularyTest {

  @ParameterizedTest
  @EnumSource
  void everyWordOfAListIsOneOfATextToo(Vocabulary list) {
    assertThat(list.words()).isNotEmpty().allSatisfy(VocabularyTest::assertIsRead);
  }

  @Test
  void soIsEveryWordOfAnAct() {
    assertThat(WordFile.lines("acts.csv").skip(1).flatMap(VocabularyTest::words))
        .isNotEmpty()
        .allSatisfy(VocabularyTest::assertIsRead);
  }

  private static Stream<String> words(String act) {
    return Arrays.stream(act.split(";", -1))
        .skip(2)
        .flatMap(column -> Arrays.stream(column.split("[ &|]", -1)))
        .filter(word -> !word.isEmpty() && !word.equals("...") && !word.startsWith("@"));
  }

  private static void assertIsRead(String word) {
    assertThat(Tokenizer.tokens(word, 0, word.length()))
        .extracting(Token::lower)
        .containsExactly(word);
    assertThat(word).isEqualTo(word.toLowerCase(Locale.ROOT));
  }
}
