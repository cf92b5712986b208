package org.rapporteur.processes;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Small reports as NDJSON, each of a country and an edition of its own. */
final class ImportLines {

  private static final List<String> COUNTRIES =
      List.of("Chad", "Mali", "Togo", "Benin", "Ghana", "Kenya", "Peru", "Chile", "Cuba", "Haiti");

  private ImportLines() {}

  /** So many lines, from an edition on. */
  static String of(int count, int firstEdition) {
    return IntStream.range(0, count)
        .mapToObj(
            i -> line(COUNTRIES.get(i % COUNTRIES.size()), firstEdition + i / COUNTRIES.size()))
        .collect(Collectors.joining());
  }

  static String line(String country, int edition) {
    return """
    {"text": "%s\\n\\nHead of state: Ada Exemplar\\nDeath penalty: retentionist\\n\\nNothing happened.",\
     "edition": %d, "series": "sample"}
    """
        .formatted(country, edition);
  }
}
