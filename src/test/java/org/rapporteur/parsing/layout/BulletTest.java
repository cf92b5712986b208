package org.rapporteur.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.report.CanonicalText;

class BulletTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          • A case    | A case
          •A case     | A case
          •           | ''
          - A case    | A case
          – A case    | A case
          b A case    | A case
          b “A case”  | “A case”
          """)
  void whatFollowsABulletIsFound(String line, String content) {
    assertThat(Bullet.findContent(line(line)).map(Slice::text)).contains(content);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A case", "-A case", "-", "b a case", "bA case", "b", "a A case", ""})
  void otherLinesHaveNone(String line) {
    assertThat(Bullet.findContent(line(line))).isEmpty();
  }

  private static Line line(String words) {
    return Line.listAll(CanonicalText.of(words)).getFirst();
  }
}
