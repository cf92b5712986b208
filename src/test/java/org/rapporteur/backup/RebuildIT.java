package org.rapporteur.backup;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import org.rapporteur.SampleText;

/** From the texts alone an empty service comes to answer what the first one does. */
@TestInstance(Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RebuildIT {

  private static final String LINES = "application/x-ndjson";
  private static final String TAKEN_OUT = "Philomena Oakenshaw";

  private Program first;
  private Program second;

  @BeforeAll
  void start(@TempDir Path folder) {
    first = Program.start(folder.resolve("first"), Map.of());
    second = Program.start(folder.resolve("second"), Map.of("RAPPORTEUR_SAMPLES", "NEVER"));
  }

  @AfterAll
  void stop() {
    first.close();
    second.close();
  }

  @Test
  @Order(1)
  void anEmptyServiceReadsFromTheTextsWhatTheFirstOneDid() {
    Holdings.gatherIn(first);
    Answers answers = Answers.withoutNumbersOf(first);
    assertThat(answers.words())
        .contains(
            "CHARSET_ASSUMED", "LETTERS_LOST", "PUBLICATION_DATE_CONTRADICTS_HINT", "Kokshetau");

    String texts = first.get("/v1/exports/texts.ndjson");
    assertThat(second.importAll(bytes(texts), LINES, ""))
        .contains("\"status\":\"SUCCEEDED\"", "\"rejected\":0,");

    Answers.withoutNumbersOf(second).areThoseOf(answers);
    assertThat(second.get("/v1/exports/texts.ndjson")).isEqualTo(texts);
    assertThat(first.status("/v1/reports/sample-1974-rwa")).as("withdrawn").isEqualTo(410);
    assertThat(second.status("/v1/reports/sample-1974-rwa")).as("left out").isEqualTo(404);
  }

  @Test
  @Order(2)
  void aNameThatWasTakenOutStaysOutWhenItIsTakenOutThereFirst() {
    String text = SampleText.entry(1976, "Eritrea").replace("Ada Exemplar", TAKEN_OUT);
    first.send("POST", "/v1/reports", Program.EDITOR_KEY, "text/plain", bytes(text));
    takeOut(first);
    takeOut(second);

    second.importAll(bytes(first.get("/v1/exports/texts.ndjson")), LINES, "");

    String kept = first.get("/v1/reports/sample-1976-eri/text");
    assertThat(kept).contains("█████████ █████████").doesNotContain(TAKEN_OUT);
    assertThat(second.get("/v1/reports/sample-1976-eri/text")).isEqualTo(kept);
    String leader = "/v1/leaders?country=ERI&asOf=1975-06-30&fields=name,from,to,asPublished";
    assertThat(second.get(leader)).isEqualTo(first.get(leader)).contains("█████████");
    assertThat(second.send("POST", "/v1/reports", Program.EDITOR_KEY, "text/plain", bytes(text)))
        .as("known by the hash under which it was published")
        .contains("\"outcome\":\"UNCHANGED\"");
  }

  @Test
  @Order(3)
  void whatEditorsPutRightIsNotInTheTexts() {
    String before = first.get("/v1/exports/texts.ndjson");
    first.send(
        "POST",
        "/v1/claims",
        Program.EDITOR_KEY,
        "application/json",
        bytes(
            """
            {"country": "NPL", "indicator": "HEAD_OF_STATE", "value": "Somebody Else", "from": "1970", "to": "1971",
             "source": {"title": "A gazette", "quote": "Somebody Else"}, "reason": "The report is mistaken"}\
            """));
    assertThat(first.get("/v1/exports/texts.ndjson")).isEqualTo(before);
  }

  private static void takeOut(Program program) {
    program.send(
        "POST",
        "/v1/takedowns",
        Program.ADMIN_KEY,
        "application/json",
        bytes(
            "{\"names\": [\"%s\"], \"country\": \"ERI\", \"reason\": \"asked for\"}"
                .formatted(TAKEN_OUT)));
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
