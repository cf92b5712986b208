package org.rapporteur.api.citations;

import de.undercouch.citeproc.csl.CSLItemData;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record of RIS: two letters, a value, a line each. */
final class Ris {

  private Ris() {}

  static String write(CSLItemData item) {
    int[] date = item.getIssued().getDateParts()[0];
    return Stream.of(
            line("TY", "RPRT"),
            line("ID", item.getId()),
            line("AU", item.getPublisher()),
            line("TI", item.getTitle()),
            line("T3", item.getCollectionTitle()),
            line("PB", item.getPublisher()),
            line("PY", String.valueOf(date[0])),
            line("DA", date.length < 3 ? null : day(date)),
            line("LA", item.getLanguage()),
            line("UR", item.getURL()),
            line("N1", item.getNote()),
            line("ER", ""))
        .collect(Collectors.joining());
  }

  private static String day(int[] date) {
    return Arrays.stream(date).mapToObj("%02d"::formatted).collect(Collectors.joining("/"));
  }

  private static String line(String tag, @Nullable String value) {
    return value == null ? "" : tag + "  - " + value.replaceAll("\\s+", " ") + "\r\n";
  }
}
