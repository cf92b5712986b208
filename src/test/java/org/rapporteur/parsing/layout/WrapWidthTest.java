package org.rapporteur.parsing.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.report.CanonicalText;

class WrapWidthTest {

  @ParameterizedTest
  @CsvSource({
    "40 40 40, 40",
    "39 39 39, 0",
    "130 130 130, 130",
    "131 131 131, 0",
    "60 49 49 10, 60",
    "60 49 48 10, 0",
    "60 60 10, 0"
  })
  void aTextIsBrokenWhereSomeLinesAreAboutAsLongAsTheLongest(String lengths, int columns) {
    int[] each = Stream.of(lengths.split(" ")).mapToInt(Integer::parseInt).toArray();

    assertThat(WrapWidth.of(lines(each)).columns()).isEqualTo(columns);
  }

  @Test
  void aLineBrokeWhenTheNextWordDidNotFit() {
    List<Line> lines = Line.listAll(CanonicalText.of("0123456789\nword and more\n01234"));
    Line ten = lines.getFirst();
    Line word = lines.get(1);

    assertThat(new WrapWidth(14).broke(ten, word)).isTrue();
    assertThat(new WrapWidth(15).broke(ten, word)).isFalse();
    assertThat(new WrapWidth(0).broke(ten, word)).isFalse();
  }

  private static List<Line> lines(int... lengths) {
    String text =
        IntStream.of(lengths)
            .mapToObj(length -> "n".repeat(length))
            .collect(Collectors.joining("\n"));
    return Line.listAll(CanonicalText.of(text));
  }
}
