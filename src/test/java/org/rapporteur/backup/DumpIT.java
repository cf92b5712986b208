package org.rapporteur.backup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
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

  @Test
  void whatIsRestoredAnswersAsBefore(@TempDir Path folder) throws IOException {
    assumeTrue(ThrowAwayServer.isPossible(), "Debian's postgresql-15 is not installed");
    try (ThrowAwayServer server = ThrowAwayServer.start()) {
      server.client("createdb", "rapporteur");
      Memory before = dump(server, folder);
      server.client("createdb", "-T", "template0", "restored");
      server.client(
          "pg_restore",
          "--exit-on-error",
          "--no-owner",
          "-d",
          "restored",
          server.file("dump").toString());
      server.client("psql", "-d", "restored", "-c", GO_ON_BEYOND);
      // The samples would come into an empty database: that none does shows that it is not.
      try (Program program =
          Program.start(folder.resolve("restored"), server.settings("restored"))) {
        Answers.of(program).areThoseOf(before.answers());
        assertThat(program.get(before.question())).isEqualTo(before.thenKnown());
        assertThat(program.get("/v1/changes?limit=500")).isEqualTo(before.changes());
        theClaimsAreStillWhatTheTextsSay(program);
        theNameStaysOut(program);
      }
    }
  }

  /** Fills a database, and dumps it while the service runs. */
  private static Memory dump(ThrowAwayServer server, Path folder) throws IOException {
    try (Program program = Program.start(folder.resolve("first"), server.settings("rapporteur"))) {
      program.send("POST", "/v1/reports", Program.EDITOR_KEY, "text/plain", bytes(entry(1976)));
      program.send(
          "POST",
          "/v1/takedowns",
          Program.ADMIN_KEY,
          "application/json",
          bytes(
              "{\"names\": [\"%s\"], \"country\": \"ERI\", \"reason\": \"asked for\"}"
                  .formatted(TAKEN_OUT)));
      Holdings.gatherIn(program);
      // Before Lesotho's report had its last text, and anything was withdrawn.
      JsonNode changes = new ObjectMapper().readTree(program.get("/v1/changes?limit=500"));
      JsonNode items = changes.get("items");
      String moment = items.get(items.size() - 7).get("at").asText();
      String question = "/v1/death-penalty?country=LSO,BTN&history=true&knownAt=" + moment;
      server.client("pg_dump", "-Fc", "-f", server.file("dump").toString(), "rapporteur");
      return new Memory(
          Answers.of(program),
          program.get(question),
          question,
          program.get("/v1/changes?limit=500"));
    }
  }

  private static void theClaimsAreStillWhatTheTextsSay(Program program) throws IOException {
    for (String line :
        program.get("/v1/claims?country=LSO,ERI,KAZ&format=ndjson&fields=id").lines().toList()) {
      int claim = new ObjectMapper().readTree(line).get("id").asInt();
      assertThat(program.get("/v1/claims/%d/verify".formatted(claim)))
          .doesNotContain("\"outcome\":\"FAILED\"");
    }
  }

  private static void theNameStaysOut(Program program) {
    program.send("POST", "/v1/reports", Program.EDITOR_KEY, "text/plain", bytes(entry(1977)));
    assertThat(program.get("/v1/reports/sample-1977-eri/text"))
        .contains("█████████ █████████")
        .doesNotContain(TAKEN_OUT);
  }

  private static String entry(int edition) {
    return SampleText.entry(edition, "Eritrea").replace("Ada Exemplar", TAKEN_OUT);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
