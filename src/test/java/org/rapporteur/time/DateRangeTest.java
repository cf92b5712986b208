package org.rapporteur.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class DateRangeTest {

  private static final PartialDate MARCH = PartialDate.of(2002, 3);
  private static final PartialDate MAY = PartialDate.of(2002, 5);

  @Test
  void aSingleDateBeginsAndEndsItself() {
    assertThat(DateRange.of(MARCH)).isEqualTo(new DateRange(MARCH, MARCH));
  }

  @Test
  void cannotEndBeforeItBegins() {
    assertThatIllegalArgumentException().isThrownBy(() -> new DateRange(MAY, MARCH));
  }

  @Test
  void mayBeginInsideTheDateOnWhichItEnds() {
    assertThat(new DateRange(MAY, PartialDate.of(2002)).to()).isEqualTo(PartialDate.of(2002));
  }

  @Test
  void spansWhatLiesBetweenTwo() {
    DateRange both = new DateRange(MARCH, MAY);

    assertThat(DateRange.of(MAY).span(DateRange.of(MARCH))).isEqualTo(both);
    assertThat(both.span(DateRange.of(PartialDate.of(2002, 4)))).isEqualTo(both);
  }
}
