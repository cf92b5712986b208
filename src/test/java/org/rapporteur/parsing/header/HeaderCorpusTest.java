package org.rapporteur.parsing.header;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.Corpus;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.HeaderFact;

/** Puts the labelled header lines of real volumes together again and reads them. */
class HeaderCorpusTest {

  @Test
  void nearlyEveryLineIsReadExactlyAndClearly() {
    List<String> expected = new ArrayList<>();
    List<String> read = new ArrayList<>();
    int notices = 0;
    for (Map.Entry<String, List<String>> entry : headers().entrySet()) {
      HeaderReading reading = read(entry.getValue(), edition(entry.getKey()));
      notices += reading.notices().size();
      entry.getValue().forEach(line -> expected.add(entry.getKey() + " " + line));
      for (HeaderFact fact : reading.facts()) {
        read.add(entry.getKey() + " " + fact.label() + ": " + fact.value());
      }
    }
    expected.removeAll(read);
    assertThat(expected.size()).as("%s", expected).isLessThanOrEqualTo(read.size() / 100);
    assertThat(notices).isLessThanOrEqualTo(read.size() / 100);
  }

  private static HeaderReading read(List<String> lines, int edition) {
    CanonicalText text =
        CanonicalText.of(
            String.join("\n", lines) + "\n\nThe lead tells of the year. It goes on.\n");
    return HeaderReading.of(
        GluedHeader.cutApart(Line.listAll(text)), 0, null, Coverage.ofEdition(edition));
  }

  private static int edition(String key) {
    return Integer.parseInt(key.substring(key.lastIndexOf(',') + 1));
  }

  /** The lines of each entry and edition. */
  private static Map<String, List<String>> headers() {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    Corpus.read("labels/headers-2007-2011.csv")
        .lines()
        .skip(1)
        .map(row -> List.of(row.split(",", 4)))
        .filter(row -> row.get(1).chars().allMatch(Character::isDigit))
        .forEach(row ->
            headers
                .computeIfAbsent(row.get(0) + "," + row.get(1), key -> new ArrayList<>())
                .add(row.get(2).strip() + ": " + row.get(3).replace("\"", "").strip()));
    return headers;
  }
}
