package org.rapporteur.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.CanonicalText;

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

  /** Spans are counted in code points: none may be added or lost, wherever the name stands. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "@",
        "😀 @",
        "😀😀@😀",
        "👩\u200d👧 @, 🇰🇿 @",
        "e\u0301 x\u0323\u0301 @ x\u0301",
        "한글 @ 漢字 \uD842\uDFB7 @",
        "• @\n\n\t@\n",
        "@ and @ 😀 or @"
      })
  void everyOtherCharacterStaysWhereItWas(String shape) {
    CanonicalText text = CanonicalText.of(shape.replace("@", "Ádá O'Éxemplar"));
    String redacted = redaction("Ada O'Exemplar").apply(text.value());
    assertThat(redacted).isEqualTo(CanonicalText.of(shape).value().replace("@", "███ ██████████"));
    assertThat(CanonicalText.of(redacted).length()).isEqualTo(text.length());
    assertThat(CanonicalText.of(redacted).value()).isEqualTo(redacted);
  }

  @Test
  void aLetterOfTwoCharactersGivesWayToOneBlock() {
    String name = "\uD801\uDC37\uD801\uDC38";
    assertThat(redaction(name).apply("of " + name + ".")).isEqualTo("of ██.");
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
        "J. P. Ex|of J P Ex.|of █ █ ██.",
        "Ada Ex|of Ada\u2009Ex|of ███\u2009██",
        "O'Neil|O\u02bcNeil and O\u2018Neil|██████ and ██████"
      })
  void namesOfSeveralPartsAreFoundHoweverTheyAreJoined(String name, String text, String expected) {
    assertThat(redaction(name).apply(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "(Ada Exemplar)",
        "[Ada Exemplar]",
        "Ada Exemplar.",
        "Ada Exemplar, who",
        "Ada Exemplar;Ada Exemplar",
        "Ada Exemplar's",
        "Ada Exemplar’s",
        "“Ada Exemplar”",
        "«Ada Exemplar»",
        "ex-Ada Exemplar",
        "Ada Exemplar-Sample",
        "/Ada Exemplar/",
        "• Ada Exemplar: Ada Exemplar?",
        "Ada Exemplar"
      })
  void punctuationNextToANameIsNoPartOfIt(String text) {
    assertThat(redaction("Ada Exemplar").apply(text))
        .isEqualTo(text.replace("Ada Exemplar", "███ ████████"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Exemplary Ada",
        "AdaExemplar",
        "Ada Exemplars",
        "Ada Exemplar2",
        "NotAda Exemplar",
        "Ada and Exemplar",
        "Ada. And Exemplar",
        "Exemplar Ada",
        "Ada (Exemplar)",
        "Ada; Exemplar",
        "Ада Exemplar",
        "Ada",
        ""
      })
  void whatIsNotTheWholeNameIsNotTouched(String text) {
    assertThat(redaction("Ada Exemplar").apply(text)).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Müller", "MÜLLER", "Mu\u0308ller", "muller", "Mūller"})
  void accentsDoNotMatterHoweverTheyAreWritten(String text) {
    for (String name : List.of("Müller", "Mu\u0308ller", "Muller")) {
      assertThat(redaction(name).apply(text)).matches("█+").hasSameSizeAs(text);
    }
  }

  @ParameterizedTest
  @CsvSource({"Straße, STRASSE", "Σίσυφος, ΣΙΣΥΦΟΣ", "İlham, ILHAM", "Вера, ВЕРА"})
  void caseDoesNotMatterInAnyScript(String one, String other) {
    assertThat(redaction(one).apply(other)).isEqualTo("█".repeat(other.length()));
    assertThat(redaction(other).apply(one)).isEqualTo("█".repeat(one.length()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Exemplar and Ada           | ███ ████████ and ███
          Ada Exemplar-Sample, A. Sample | ███ ███████████████, A. Sample
          Eksemplar, Ada EXEMPLAR        | █████████, ███ ████████
          Ada Ada Exemplar               | ███ ███ ████████
          Exemplar                       | Exemplar
          """)
  void ofSeveralSpellingsTheLongestGoesFirst(String text, String expected) {
    List<String> names = List.of("Ada", "Ada Exemplar", "Ada Exemplar-Sample", "Eksemplar");
    assertThat(redaction(names).apply(text)).isEqualTo(expected);
    assertThat(redaction(names.reversed()).apply(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "of Ada Exemplar",
        "Ada Ada Exemplar Exemplar",
        "Ada J. P. Exemplar",
        "Ada\nExemplar, Ada-Exemplar"
      })
  void takingOutTwiceIsTheSameAsOnce(String text) {
    Redaction redaction = redaction("Ada Exemplar", "J. P.");
    String once = redaction.apply(text);
    assertThat(redaction.apply(once)).isEqualTo(once).isNotEqualTo(text);
    assertThat(Redaction.isIn(once)).isTrue();
    assertThat(Redaction.isIn(text)).isFalse();
  }

  @Test
  void withoutNamesATextStaysTheSame() {
    String text = "of Ada Exemplar";
    assertThat(redaction().apply(text)).isSameAs(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Exemplar      | ada exemplar    | 2
          O’NEIL            | o neil          | 2
          Jean-Paul Élu     | jean paul elu   | 3
          J. P. Ex          | j p ex          | 3
          ' Ada,  Exemplar ' | ada exemplar   | 2
          Elizabeth II      | elizabeth ii    | 2
          ...               | ''              | 0
          """)
  void aNameIsKnownByItsWordsAlone(String name, String folded, int words) {
    assertThat(Redaction.fold(name)).isEqualTo(folded);
    assertThat(Redaction.fold(folded)).isEqualTo(folded);
    assertThat(Redaction.countWords(name)).isEqualTo(words);
  }

  private static Redaction redaction(String... names) {
    return redaction(List.of(names));
  }

  private static Redaction redaction(List<String> names) {
    List<String> folded = names.stream().map(Redaction::fold).toList();
    return new Redaction(names.stream().map(Redaction::countWords).toList(), folded::contains);
  }
}
