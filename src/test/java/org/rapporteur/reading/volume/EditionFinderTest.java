package org.rapporteur.reading.volume;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.reading.pdf.PageFacts;

class EditionFinderTest {

  @ParameterizedTest
  @CsvSource({
    "World Report 2007, 2007",
    "World Report 2015/16, 2016",
    "World Report 1999/00, 2000",
    "2011 World Report, 2011"
  })
  void theEditionIsTheYearOfTheReport(String head, int edition) {
    EditionFinder finder = new EditionFinder();
    finder.see(new PageFacts(1, List.of(head), List.of(), false));
    assertThat(finder.find()).isEqualTo(edition);
  }

  @ParameterizedTest
  @CsvSource({"77", "2007", "ARL"})
  void aNumberAloneIsNoEdition(String head) {
    EditionFinder finder = new EditionFinder();
    finder.see(new PageFacts(1, List.of(head), List.of(), false));
    assertThat(finder.find()).isNull();
  }
}
