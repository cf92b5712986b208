package org.rapporteur.deploy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The Secrets that an operator makes, as the table in deploy/README.md lists them: none of them is
 * among the manifests.
 *
 * @param keys the keys of each
 */
record ExternalSecrets(Map<String, Set<String>> keys) {

  private static final Pattern ROW = Pattern.compile("\\| `([\\w-]+)` \\| (.*?) \\|.*");
  private static final Pattern KEY = Pattern.compile("`([\\w.-]+)`");

  static ExternalSecrets read() throws IOException {
    Map<String, Set<String>> keys = new HashMap<>();
    Files.readString(Path.of("deploy", "README.md"))
        .lines()
        .dropWhile(line -> !line.startsWith("| Secret |"))
        .takeWhile(line -> line.startsWith("|"))
        .map(ROW::matcher)
        .filter(row -> row.matches())
        .forEach(row -> keys.put(row.group(1), keys(row.group(2))));
    return new ExternalSecrets(keys);
  }

  private static Set<String> keys(String cell) {
    return KEY.matcher(cell)
        .results()
        .map((MatchResult key) -> key.group(1))
        .collect(Collectors.toSet());
  }

  boolean has(String name) {
    return keys.containsKey(name);
  }

  boolean has(String name, String key) {
    return keys.getOrDefault(name, Set.of()).contains(key);
  }
}
