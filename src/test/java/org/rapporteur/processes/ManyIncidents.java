package org.rapporteur.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Fills a database as bench/scale does, with incidents made of the sentences of the samples. */
final class ManyIncidents {

  private static final Path SAMPLES = Path.of("src", "main", "resources", "samples");

  private static final Path FILL = Path.of("bench", "scale.d", "fill.sql");

  /** Whose claims are counted from one, as those of the data that are shipped are. */
  private static final String CLAIMS = "-- Four claims of a report.";

  private static final List<String> COUNTED = List.of("incident", "incident_act", "section");

  private ManyIncidents() {}

  /** Loads past the triggers that count, and counts at the end. */
  static void load(Cluster server, int size) throws IOException {
    Sql sql = server.sql();
    sql.execute("create table sentence (n serial, words text)");
    sql.execute("insert into sentence (words) values " + sentences());
    COUNTED.forEach(
        table -> sql.execute("alter table %s disable trigger %1$s_counts".formatted(table)));
    String fill = Files.readString(FILL);
    sql.execute(fill.substring(0, fill.indexOf(CLAIMS)).replace(":size", String.valueOf(size)));
    COUNTED.forEach(
        table -> sql.execute("alter table %s enable trigger %1$s_counts".formatted(table)));
    sql.execute("select count_incidents_anew()");
    sql.execute("vacuum analyze");
  }

  private static String sentences() throws IOException {
    try (Stream<Path> files = Files.list(SAMPLES)) {
      return files
          .filter(file -> file.toString().endsWith(".txt"))
          .sorted()
          .flatMap(ManyIncidents::sentencesOf)
          .distinct()
          .map(sentence -> "('" + sentence.replace("'", "''") + "')")
          .collect(Collectors.joining(", "));
    }
  }

  private static Stream<String> sentencesOf(Path sample) {
    try {
      return Stream.of(Files.readString(sample).split("(?<=[.;])\\s+"))
          .map(sentence -> sentence.replaceAll("\\s+", " ").strip())
          .filter(sentence -> sentence.length() > 40);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
