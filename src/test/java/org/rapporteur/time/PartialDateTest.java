package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartialDateTest {

  @ParameterizedTest
  @CsvSource({
    "2002, 2002-01-01, 2002-12-31",
    "2002-02, 2002-02-01, 2002-02-28",
    "2004-02, 2004-02-01, 2004-02-29",
    "2002-01-28, 2002-01-28, 2002-01-28"
  })
  void standsForEveryDayThatItCanMean(String iso, LocalDate earliest, LocalDate latest) {
    PartialDate date = PartialDate.parse(iso).orElseThrow();

    assertThat(date.earliest()).isEqualTo(earliest);
    assertThat(date.latest()).isEqualTo(latest);
    assertThat(date).hasToString(iso);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "02", "2002-13", "2002-02-30", "2002-1", "in 2002", "2002-01-28T00:00"})
  void anythingElseIsNoDate(String words) {
    assertThat(PartialDate.parse(words)).isEmpty();
  }

  @Test
  void isNeverMorePreciseThanItsSource() {
    assertThat(PartialDate.of(2002)).isNotEqualTo(PartialDate.of(2002, 1));
    assertThat(PartialDate.of(2002, 1)).isNotEqualTo(PartialDate.of(LocalDate.of(2002, 1, 1)));
  }
}
