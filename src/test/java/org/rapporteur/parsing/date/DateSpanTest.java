package org.rapporteur.parsing.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.Coverage;

class DateSpanTest {

  @ParameterizedTest
  @CsvSource({
    "January - December 2002, 2002-01-01, 2002-12-31",
    "January-December 2002, 2002-01-01, 2002-12-31",
    "January – December 2002., 2002-01-01, 2002-12-31",
    "January to December 2002, 2002-01-01, 2002-12-31",
    "November 2001 - November 2002, 2001-11-01, 2002-11-30",
    "1 March 2001 - 15 April 2002, 2001-03-01, 2002-04-15",
    "2002, 2002-01-01, 2002-12-31",
    "February 2004, 2004-02-01, 2004-02-29"
  })
  void readsFromFirstToLastDay(String words, LocalDate from, LocalDate to) {
    assertThat(DateSpan.read(words)).contains(new Coverage(from, to));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "the past year", "January - December", "December - January 2002"})
  void doesNotGuess(String words) {
    assertThat(DateSpan.read(words)).isEmpty();
  }
}
