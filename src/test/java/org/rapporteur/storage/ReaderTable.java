package org.rapporteur.storage;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What docs/operation.md says that the role which only reads sees of a table.
 *
 * @param name the table, or view
 * @param seen whether it sees any of it
 * @param keptBack columns that it does not see
 */
record ReaderTable(String name, boolean seen, Set<String> keptBack) {

  private static final String MARK = "<!-- what the reader sees -->";
  private static final Pattern ROW =
      Pattern.compile("\\| (`.*?`) \\| (all|nothing|all but (`.*?`)) \\| .*");
  private static final Pattern NAME = Pattern.compile("`(\\w+)`");

  static Set<ReaderTable> documented() throws IOException {
    return Files.readString(Path.of("docs", "operation.md"))
        .lines()
        .dropWhile(line -> !line.equals(MARK))
        .skip(3)
        .takeWhile(line -> line.startsWith("|"))
        .flatMap(ReaderTable::ofRow)
        .collect(Collectors.toSet());
  }

  boolean shows(String column) {
    return seen && !keptBack.contains(column);
  }

  private static Stream<ReaderTable> ofRow(String line) {
    MatchResult row =
        ROW.matcher(line)
            .results()
            .findFirst()
            .orElseThrow(() -> new AssertionError("not all, nothing or all but: " + line));
    boolean seen = !row.group(2).equals("nothing");
    Set<String> keptBack =
        row.group(3) == null ? Set.of() : names(row.group(3)).collect(Collectors.toSet());
    return names(row.group(1)).map(name -> new ReaderTable(name, seen, keptBack));
  }

  private static Stream<String> names(String cell) {
    return NAME.matcher(cell).results().map(name -> name.group(1));
  }
}
