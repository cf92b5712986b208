package org.rapporteur.parsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.parsing.header.HeaderReading;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;

/** A formal name above the lead is no part of it. */
class BodyStartTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          REPUBLIC OF NORLAND@@The lead.          | Norland | 2
          REPUBLIC OF NORLAND@The lead.           |         | 1
          Republic of Norland@@The lead.          | Norland | 2
          Republic of norland@@The lead.          | NORLAND | 2
          Republic of Norland@@The lead.          |         | 0
          Republic of Sudland@@The lead.          | Norland | 0
          The lead is of Norland.@More.           | Norland | 0
          2002@The lead.                          | Norland | 0
          @@The lead.                             | Norland | 2
          """)
  void theBodyBeginsBelowTheName(String text, @Nullable String country, int first) {
    assertThat(bodyStart(text.replace('@', '\n'), country)).isEqualTo(first);
  }

  @Test
  void aNameIsNoLongerThanALine() {
    assertThat(bodyStart("N".repeat(100) + "\nThe lead.", null)).isEqualTo(1);
    assertThat(bodyStart("N".repeat(101) + "\nThe lead.", null)).isZero();
  }

  private static int bodyStart(String text, @Nullable String country) {
    HeaderReading noHeader = new HeaderReading(List.of(), List.of(), List.of(), 0);
    return BodyStart.find(Line.listAll(CanonicalText.of(text)), noHeader, country);
  }
}
