package org.rapporteur.processes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/** A dump, restored as docs/backup.md says, brings back everything to the last number. */
class DumpIT {

  private static final String TAKEN_OUT = "Philomena Oakenshaw";

  /** As docs/backup.md says: no number that was given out after the dump comes again. */
  private static final String GO_ON_BEYOND =
      """
      select setval(pg_get_serial_sequence('change', 'sequence'), nextval(pg_get_serial_sequence('change', 'sequence')) + 1000000),
             setval('claim_seq', nextval('claim_seq') + 1000000)\
      """;

  private record Memory(Answers answers, String thenKnown, String question, String changes) {}

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    installation = Installation.empty("dump");
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void whatIsRestoredAnswersAsBefore() throws IOException {
    Cluster server = installation.primary();
    Memory before = dump(start("first", Cluster.DATABASE));
    String owner = "--owner=" + Cluster.ROLE;
    server.client("createdb", Cluster.SUPERUSER, owner, "--template=template0", "restored");
    String[] whole = {"--exit-on-error", "--no-owner", "--dbname=restored", "dump"};
    server.client("pg_restore", Cluster.ROLE, whole);
    server.client("psql", Cluster.ROLE, "--dbname=restored", "--command=" + GO_ON_BEYOND);

    Editor restored = start("restored", "restored");
    Answers.of(restored).areThoseOf(before.answers());
    assertThat(restored.get(before.question())).isEqualTo(before.thenKnown());
    assertThat(restored.get("/v1/changes?limit=500")).isEqualTo(before.changes());
    theClaimsAreStillWhatTheTextsSay(restored);
    theNameStaysOut(restored);
  }

  /** Not in any revision, claim, incident, word to search for, body of an import or change. */
  @Test
  void aNameThatWasTakenOutStandsNowhereInADump() throws IOException {
    Editor editor = start("takedown", Cluster.DATABASE);
    editor.submit(entry(1976));
    editor.submit(entry(1976).replace("Little changed", "Much changed"));
    editor.submit(entry(1977).replace("Dora Inventada", TAKEN_OUT));
    editor.importAll(
        ImportLines.line("Eritrea", 1978).replace("Ada Exemplar", TAKEN_OUT).getBytes(UTF_8),
        "application/x-ndjson",
        "");
    editor.correct(
        """
        {"country": "ERI", "indicator": "HEAD_OF_STATE", "value": "%1$s", "from": "1970", "to": "1971",
         "source": {"title": "On %1$s", "quote": "%1$s presided."}, "reason": "%1$s was left out"}\
        """
            .formatted(TAKEN_OUT));
    editor.withdraw("sample-1977-eri", "on+" + TAKEN_OUT.replace(' ', '+'));
    assertThat(traces(dumpAsText())).isPositive();

    editor.takeOut(TAKEN_OUT, "ERI");
    assertThat(traces(dumpAsText())).isZero();

    editor.importAll(
        ImportLines.line("Eritrea", 1979).replace("Ada Exemplar", TAKEN_OUT).getBytes(UTF_8),
        "application/x-ndjson",
        "");
    editor.submit(entry(1980));
    assertThat(traces(dumpAsText())).isZero();
  }

  private String dumpAsText() throws IOException {
    String[] whole = {"--format=plain", "--file=dump.sql", Cluster.DATABASE};
    installation.primary().client("pg_dump", Cluster.ROLE, whole);
    return installation.primary().read("dump.sql");
  }

  /**
   * How often a word of the name stands in a dump: as letters, or as bytes, which are written in
   * hexadecimal.
   */
  private static long traces(String dump) {
    String words = String.join("|", TAKEN_OUT.split(" "));
    String bytes =
        Stream.of(TAKEN_OUT.split(" "))
            .map(word -> HexFormat.of().formatHex(word.getBytes(UTF_8)))
            .collect(Collectors.joining("|"));
    return Pattern.compile(words + "|" + bytes, Pattern.CASE_INSENSITIVE)
        .matcher(dump)
        .results()
        .count();
  }

  /** Samples come into an empty database only: that none does shows that a restored one is not. */
  private Editor start(String name, String database) throws IOException {
    String url = installation.primary().jdbcUrl(database, name);
    Map<String, String> settings =
        Map.of("QUARKUS_DATASOURCE_JDBC_URL", url, "RAPPORTEUR_SAMPLES", "ALWAYS");
    return new Editor(installation.start(name, settings).awaitReady().client());
  }

  /** Fills a database, and dumps it while the service runs. */
  private Memory dump(Editor editor) throws IOException {
    editor.submit(entry(1976));
    editor.takeOut(TAKEN_OUT, "ERI");
    Holdings.gatherIn(editor);
    // Before Lesotho's report had its last text, and anything was withdrawn.
    JsonNode changes = new ObjectMapper().readTree(editor.get("/v1/changes?limit=500"));
    JsonNode items = changes.get("items");
    String moment = items.get(items.size() - 7).get("at").asText();
    String question = "/v1/death-penalty?country=LSO,BTN&history=true&knownAt=" + moment;
    String[] whole = {"--format=custom", "--file=dump", Cluster.DATABASE};
    installation.primary().client("pg_dump", Cluster.ROLE, whole);
    return new Memory(
        Answers.of(editor), editor.get(question), question, editor.get("/v1/changes?limit=500"));
  }

  private static void theClaimsAreStillWhatTheTextsSay(Editor editor) throws IOException {
    for (String line :
        editor.get("/v1/claims?country=LSO,ERI,KAZ&format=ndjson&fields=id").lines().toList()) {
      int claim = new ObjectMapper().readTree(line).get("id").asInt();
      assertThat(editor.get("/v1/claims/%d/verify".formatted(claim)))
          .doesNotContain("\"outcome\":\"FAILED\"");
    }
  }

  private static void theNameStaysOut(Editor editor) {
    editor.submit(entry(1977));
    assertThat(editor.get("/v1/reports/sample-1977-eri/text"))
        .contains("█████████ █████████")
        .doesNotContain(TAKEN_OUT);
  }

  private static String entry(int edition) {
    return SampleText.entry(edition, "Eritrea").replace("Ada Exemplar", TAKEN_OUT);
  }
}
