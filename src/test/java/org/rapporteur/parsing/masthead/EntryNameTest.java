package org.rapporteur.parsing.masthead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.parsing.layout.Slice;
import org.rapporteur.report.CanonicalText;

/** A country's name above an entry, as volumes print it. */
class EntryNameTest {

  private static final int NO_HEADER = -1;

  @ParameterizedTest
  @ValueSource(strings = {"Norland", "Norland (North)", "CÔTE-NORD", "The North's Isles", "A"})
  void aboveAHeaderAnyNameIsOne(String name) {
    assertThat(find("\n" + name + "\nHead of state: Ana Bell", 2)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Norland.", "Norland,", "Norland 2", "Head: Ana", "- Norland"})
  void otherWordsAboveAHeaderAreNone(String words) {
    assertThat(find("\n" + words + "\nHead of state: Ana Bell", 2)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          NORLAND@@The lead.  | NORLAND
          NOR@@The lead.      | NOR
          NO@@The lead.       |
          Norland@@The lead.  |
          NORLAND@The lead.   |
          NORLAND             |
          """)
  void withoutHeaderOnlyCapitalsThatStandAloneAreAName(String text, String name) {
    assertThat(find(text.replace('@', '\n'), NO_HEADER)).isEqualTo(Optional.ofNullable(name));
  }

  @ParameterizedTest
  @CsvSource({"80, true", "81, false"})
  void aNameIsNotEndless(int length, boolean found) {
    assertThat(find("N".repeat(length) + "\nHead of state: Ana Bell", 1).isPresent())
        .isEqualTo(found);
  }

  private static Optional<String> find(String text, int header) {
    List<Line> lines = Line.listAll(CanonicalText.of(text));
    return EntryName.find(lines, 0, header).map(Slice::text);
  }
}
