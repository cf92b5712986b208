package org.rapporteur.parsing.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.report.Coverage;
import org.rapporteur.time.PartialDate;

class WrittenDateTest {

  @ParameterizedTest
  @CsvSource({
    "January, 2002-01",
    "28 January, 2002-01-28",
    "1st March, 2002-03-01",
    "4 April 2007, 2007-04-04",
    "'April 4, 2007', 2007-04-04",
    "September 2012, 2012-09",
    "2012, 2012",
    "2003-05-28, 2003-05-28"
  })
  void takesAMissingYearFromTheCoverage(String words, String date) {
    assertThat(WrittenDate.of(words).within(Coverage.ofEdition(2003)).map(PartialDate::toString))
        .contains(date);
  }

  @ParameterizedTest
  @CsvSource({"August, 2001-08", "July, 2001-07", "March, 2002-03", "3 June, 2002-06-03"})
  void aCoverageOverNewYearHasEachMonthOnce(String words, String date) {
    Coverage fromJulyToJune = new Coverage(LocalDate.of(2001, 7, 1), LocalDate.of(2002, 6, 30));

    assertThat(WrittenDate.of(words).within(fromJulyToJune).map(PartialDate::toString))
        .contains(date);
  }

  @ParameterizedTest
  @CsvSource({"November", "31 February", "31 June 2002"})
  void doesNotGuess(String words) {
    Coverage thirteenMonths = new Coverage(LocalDate.of(2001, 11, 1), LocalDate.of(2002, 11, 30));

    assertThat(WrittenDate.of(words).within(thirteenMonths)).isEmpty();
  }

  @Test
  void aMonthWithoutAYearMeansNothingWithoutCoverage() {
    assertThat(WrittenDate.of("May").within(null)).isEmpty();
  }
}
