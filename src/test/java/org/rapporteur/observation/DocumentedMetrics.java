package org.rapporteur.observation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The tables of {@code docs/metrics.md}. A row begins with the name in backticks, then type and
 * labels.
 */
record DocumentedMetrics(Map<String, Row> rows) {

  private static final Path PAGE = Path.of("docs", "metrics.md");

  private static final Pattern ROW =
      Pattern.compile("(?m)^\\| `([a-z_0-9]+)` \\| (\\w+) \\|([^|]*)\\| ([^|]+) \\|$");

  private static final Pattern LABEL = Pattern.compile("`(\\w+)`");

  record Row(String type, List<String> labels, String question) {}

  static DocumentedMetrics read() throws IOException {
    Map<String, Row> rows = new TreeMap<>();
    ROW.matcher(Files.readString(PAGE)).results().forEach(row -> rows.put(row.group(1), row(row)));
    return new DocumentedMetrics(rows);
  }

  private static Row row(MatchResult found) {
    List<String> labels =
        LABEL.matcher(found.group(3)).results().map(label -> label.group(1)).sorted().toList();
    return new Row(found.group(2), labels, found.group(4));
  }

  /** Ours, which the table has to list one by one. */
  Map<String, Row> ours() {
    Map<String, Row> ours = new TreeMap<>(rows);
    ours.keySet().removeIf(name -> !name.startsWith("rapporteur_"));
    return ours;
  }

  /** Every name that a query may use: histograms and summaries have several. */
  TreeSet<String> series() {
    TreeSet<String> names = new TreeSet<>();
    rows.forEach((name, row) ->
        Arrays.stream(suffixes(row.type())).map(suffix -> name + suffix).forEach(names::add));
    return names;
  }

  private static String[] suffixes(String type) {
    return switch (type) {
      case "histogram" -> new String[] {"_bucket", "_count", "_sum"};
      case "summary" -> new String[] {"_count", "_sum"};
      default -> new String[] {""};
    };
  }
}
