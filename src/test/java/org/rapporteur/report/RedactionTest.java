package org.rapporteur.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Exemplar was seen.          | ████████████ was seen.
          ada EXEMPLAR's house            | ████████████'s house
          "Ada Exemplar", Bea Exemplar    | "████████████", Bea Exemplar
          O'Ada Exemplar                  | O'████████████
          Adá Éxemplar                    | ████████████
          Ada-Exemplar                    | ████████████
          Ada B. Exemplar                 | Ada B. Exemplar
          Adam Exemplary                  | Adam Exemplary
          Ada, Exemplar                   | Ada, Exemplar
          """)
  void aNameGivesWayWhateverItsCaseAndAccents(String text, String expected) {
    assertThat(redaction("Ada Exemplar").apply(text).replace("███ ████████", "████████████"))
        .isEqualTo(expected);
  }

  @Test
  void aNameOverTwoLinesKeepsItsLineBreak() {
    assertThat(redaction("Ada Exemplar").apply("of Ada\n   Exemplar,"))
        .isEqualTo("of ███\n   ████████,");
  }

  @Test
  void everythingElseStaysWhereItWas() {
    String text = "\uD83D\uDE00 e\u0301 Ada Exemplar \uD83D\uDE00 and o'Ada Exemplar";
    String redacted = redaction("Ada Exemplar").apply(text);
    assertThat(redacted.codePointCount(0, redacted.length()))
        .isEqualTo(text.codePointCount(0, text.length()));
    assertThat(redacted)
        .startsWith("\uD83D\uDE00 e\u0301 ███ ")
        .endsWith(" \uD83D\uDE00 and o'███ ████████");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "O'Neil Exemplar|of o\u2019neil exemplar's|of ██████ ████████'s",
        "Jean-Paul Ex|JEAN PAUL EX|████ ████ ██",
        "J. P. Ex|of J P Ex.|of █ █ ██."
      })
  void namesOfSeveralPartsAreFoundHoweverTheyAreJoined(String name, String text, String expected) {
    assertThat(redaction(name).apply(text)).isEqualTo(expected);
  }

  @Test
  void theLongestSpellingGoesFirst() {
    assertThat(redaction("Ada", "Ada Exemplar").apply("Ada Exemplar and Ada"))
        .isEqualTo("███ ████████ and ███");
  }

  @Test
  void whatIsDoneIsDone() {
    Redaction redaction = redaction("Ada Exemplar");
    String once = redaction.apply("of Ada Exemplar");
    assertThat(redaction.apply(once)).isEqualTo(once);
    assertThat(Redaction.isIn(once)).isTrue();
    assertThat(Redaction.isIn("of Ada Exemplar")).isFalse();
  }

  @Test
  void withoutNamesATextStaysTheSame() {
    String text = "of Ada Exemplar";
    assertThat(redaction().apply(text)).isSameAs(text);
  }

  private static Redaction redaction(String... names) {
    List<String> folded = Arrays.stream(names).map(Redaction::fold).toList();
    return new Redaction(
        Arrays.stream(names).map(Redaction::countWords).toList(), folded::contains);
  }
}
