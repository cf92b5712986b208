package org.rapporteur.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.VictimCount.Qualifier;
import org.rapporteur.indicator.ClaimValue.Figure;

class PublishedFigureTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, EXACTLY",
    "12, 12, 12, EXACTLY",
    "'1,234', 1234, 1234, EXACTLY",
    "999999999, 999999999, 999999999, EXACTLY",
    "0+, 0, , AT_LEAST",
    "89+, 89, , AT_LEAST",
    "'1,000+', 1000, , AT_LEAST",
    "+, 2, , AT_LEAST",
    "1000s, 1000, , ORDER_OF_MAGNITUDE",
    "'1,000s', 1000, , ORDER_OF_MAGNITUDE"
  })
  void figuresAreTyped(
      String published, @Nullable Integer min, @Nullable Integer max, Qualifier qualifier) {
    assertThat(PublishedFigure.read(published)).contains(new Figure(min, max, qualifier));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "",
        "some",
        " 5",
        "5 ",
        "5-6",
        "-5",
        "1.5",
        "++",
        "+5",
        "5+s",
        "s",
        ",",
        "99999999999"
      })
  void whatIsNoNumberIsNoFigure(String published) {
    assertThat(PublishedFigure.read(published)).isEmpty();
  }
}
