package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

  private static final PartialDate JANUARY = PartialDate.of(2002, 1);

  @ParameterizedTest
  @CsvSource({"2001-12-31,", "2002-01-01, POSSIBLE", "2002-01-30, POSSIBLE", "2002-01-31, CERTAIN"})
  void isOnlyPossibleInsideTheMonthInWhichItBegan(LocalDate day, Certainty certainty) {
    assertThat(Period.from(JANUARY).on(day).orElse(null)).isEqualTo(certainty);
  }

  @ParameterizedTest
  @CsvSource({"2001-12-31, CERTAIN", "2002-01-01, POSSIBLE", "2002-01-31, POSSIBLE", "2002-02-01,"})
  void isOnlyPossibleInsideTheMonthInWhichItEnded(LocalDate day, Certainty certainty) {
    assertThat(Period.until(JANUARY).on(day).orElse(null)).isEqualTo(certainty);
  }

  @Test
  void whatIsNotBoundedHoldsOnEveryDay() {
    assertThat(Period.unknown().on(LocalDate.of(1900, 1, 1))).contains(Certainty.CERTAIN);
  }
}
