package org.rapporteur.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.report.CanonicalText;

class LineTest {

  @Test
  void everyLineCountsBlankOnesToo() {
    assertThat(Line.listAll(CanonicalText.of("\none\n\n  two \n")))
        .extracting(line -> line.content().text())
        .containsExactly("", "one", "", "two", "");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He left.        | true
          He left!        | true
          “He left.”      | true
          (He [left.])    | true
          He left         | false
          (He left)       | false
          .               | true
          ”               | false
          """)
  void aSentenceMayEndInsideOfBracketsAndQuotes(String words, boolean ends) {
    assertThat(line(words).endsSentence()).isEqualTo(ends);
  }

  @Test
  void whatStandsAboveEndsNoSentenceOfABlankLine() {
    assertThat(Line.listAll(CanonicalText.of("He left.\n\n”")))
        .extracting(Line::endsSentence)
        .containsExactly(true, false, false);
  }

  @ParameterizedTest
  @CsvSource({"one two, 3", "one, 3", "a b, 1"})
  void itsFirstWordIsMeasured(String words, int length) {
    assertThat(line(words).firstWordLength()).isEqualTo(length);
  }

  @Test
  void aWordEndsWithItsLine() {
    assertThat(Line.listAll(CanonicalText.of("one\nand more")).getFirst().firstWordLength())
        .isEqualTo(3);
  }

  private static Line line(String words) {
    return Line.listAll(CanonicalText.of(words)).getFirst();
  }
}
