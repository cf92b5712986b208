package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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

  private final List<ServiceProcess> processes = new ArrayList<>();
  private Editor first;
  private Editor second;

  @BeforeAll
  void start(@TempDir Path folder) throws IOException {
    first = start("first", folder, "ALWAYS");
    second = start("second", folder, "NEVER");
  }

  /** On the PostgreSQL that comes along, so that this runs wherever the program does. */
  private Editor start(String name, Path folder, String samples) throws IOException {
    ServiceProcess process =
        ServiceProcess.start(
            name,
            Files.createDirectories(Path.of("target", "processes"))
                .resolve("rebuild-" + name + ".log"),
            Map.of(
                "QUARKUS_HTTP_HOST",
                "127.0.0.1",
                "QUARKUS_HTTP_PORT",
                "0",
                "RAPPORTEUR_DATA_DIR",
                folder.resolve(name).toString(),
                "RAPPORTEUR_EDITOR_KEY",
                Installation.EDITOR_KEY,
                "RAPPORTEUR_ADMIN_KEY",
                Installation.ADMIN_KEY,
                "RAPPORTEUR_SAMPLES",
                samples));
    processes.add(process);
    return new Editor(process.awaitReady().client());
  }

  /** Not killed: PostgreSQL would go on without the program. */
  @AfterAll
  void stop() {
    processes.forEach(ServiceProcess::terminate);
    processes.forEach(ServiceProcess::awaitEnd);
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
    assertThat(first.ask("/v1/reports/sample-1974-rwa").status()).as("withdrawn").isEqualTo(410);
    assertThat(second.ask("/v1/reports/sample-1974-rwa").status()).as("left out").isEqualTo(404);
  }

  @Test
  @Order(2)
  void aNameThatWasTakenOutStaysOutWhenItIsTakenOutThereFirst() {
    String text = SampleText.entry(1976, "Eritrea").replace("Ada Exemplar", TAKEN_OUT);
    first.submit(text);
    first.takeOut(TAKEN_OUT, "ERI");
    second.takeOut(TAKEN_OUT, "ERI");

    second.importAll(bytes(first.get("/v1/exports/texts.ndjson")), LINES, "");

    String kept = first.get("/v1/reports/sample-1976-eri/text");
    assertThat(kept).contains("█████████ █████████").doesNotContain(TAKEN_OUT);
    assertThat(second.get("/v1/reports/sample-1976-eri/text")).isEqualTo(kept);
    // Blocks are no name: who held the office is not read again, and nobody else is put there.
    assertThat(second.get("/v1/leaders?country=ERI&asOf=1975-06-30&fields=name"))
        .contains("Bruno Placeholder")
        .doesNotContain("█", TAKEN_OUT);
    assertThat(second.submit(text))
        .as("known by the hash under which it was published")
        .contains("\"outcome\":\"UNCHANGED\"");
  }

  @Test
  @Order(3)
  void whatEditorsPutRightIsNotInTheTexts() {
    String before = first.get("/v1/exports/texts.ndjson");
    first.correct(
        """
        {"country": "NPL", "indicator": "HEAD_OF_STATE", "value": "Somebody Else", "from": "1970", "to": "1971",
         "source": {"title": "A gazette", "quote": "Somebody Else"}, "reason": "The report is mistaken"}\
        """);
    assertThat(first.get("/v1/exports/texts.ndjson")).isEqualTo(before);
  }

  private static byte[] bytes(String words) {
    return words.getBytes(StandardCharsets.UTF_8);
  }
}
