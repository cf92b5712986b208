package org.rapporteur.parsing;

import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RobustnessTest {

  private static final int MUTATIONS = 300;
  private static final int LONG = 200_000;

  @ParameterizedTest
  @ValueSource(longs = {1, 2003, 42_000})
  void noTextMakesItThrow(long seed) {
    Random random = new Random(seed);
    String text = Entries.NORLAND;
    for (int i = 0; i < MUTATIONS; i++) {
      text = mutate(i % 10 == 0 ? Entries.NORLAND : text, random);
      Evidence.everythingStandsIn(text);
    }
  }

  /** No single time is asserted: only that none grows with the square of the length. */
  @ParameterizedTest
  @CsvSource({
    "'', ' '",
    "'', a",
    "'', 'a '",
    "'', '\n'",
    "'', 'a\n'",
    "'', '• '",
    "'', '(' ",
    "'Head of state: ', a",
    "'Head of state: ', '('",
    "'Head of state: ', 'A (B) '",
    "'Head of state: ', '(replaced A, who '",
    "'Head of state: Ana (', '\n'",
    "'', 'Head of state: '",
    "'', 'Head of state:\n'",
    "'', 'Death penalty: signed\n'",
    "'Cite as ', 'a\n'",
    "'', 'Publisher Publisher '",
    "'', 'Publisher\n'",
    "'', 'Cite as A\n'",
    "'Covering events from ', 'January '",
    "'', 'Covering events from \n'",
    "'Rapporteur Sample Report 2003 - ', ' - '",
    "'Amnesty International Report ', '2 '",
    "'', 'Heading\n\n'",
    "'', 'Heading\n'",
    "'', 'Word and\nother\n\n'",
    "'', 'A a a a a a a a a a a a a a '"
  })
  void timeGrowsWithTheLengthOnly(String start, String repeated) {
    String text = start + repeated.repeat(LONG / repeated.length());

    assertTimeoutPreemptively(Duration.ofSeconds(20), () -> Entries.parse(text));
  }

  private static String mutate(String text, Random random) {
    List<String> lines = text.lines().collect(Collectors.toCollection(ArrayList::new));
    if (lines.size() < 2) {
      return Entries.NORLAND;
    }
    int at = random.nextInt(lines.size());
    switch (random.nextInt(6)) {
      case 0 -> lines.remove(at);
      case 1 -> Collections.swap(lines, at, random.nextInt(lines.size()));
      case 2 -> lines.set(at, lines.get(at).substring(lines.get(at).length() / 2));
      case 3 -> lines.set(at, lines.get(at) + lines.get(random.nextInt(lines.size())));
      case 4 -> lines.set(at, insert(lines.get(at), random));
      default -> lines.subList(at, Math.min(lines.size(), at + 3)).clear();
    }
    return String.join("\n", lines);
  }

  private static String insert(String line, Random random) {
    int at = random.nextInt(line.length() + 1);
    int codePoint = random.nextInt(random.nextBoolean() ? 0x180 : Character.MAX_CODE_POINT);
    return line.substring(0, at) + Character.toString(codePoint) + line.substring(at);
  }
}
