package org.rapporteur.api;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.rapporteur.api.Submissions.asEditor;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.Press;
import org.rapporteur.Press.Look;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** One report in each form that it can come in. */
@ServiceTest
class SubmissionFormsTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"text/html", "application/xhtml+xml", "application/octet-stream"})
  void aPage(String type) {
    String text = SampleText.entry(1977, "Nepal");
    String page = "<!DOCTYPE html><html><body><pre>" + text + "</pre></body></html>";
    send(page.getBytes(StandardCharsets.UTF_8), type, "?dryRun=true")
        .statusCode(200)
        .body("report.id", equalTo("sample-1977-npl"))
        .body("claimCount", equalTo(5));
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/pdf", "application/octet-stream"})
  void aPdf(String type) throws IOException {
    Press press = new Press(new Look(1, 0, false, false, 18, false, false, ""));
    press.title("NEPAL").labelled("Head of state", "Ada Exemplar");
    press.labelled("Death penalty", "retentionist").heading("Background").paragraph("News.");
    press.save(folder.resolve("entry.pdf"));
    byte[] pdf = Files.readAllBytes(folder.resolve("entry.pdf"));

    send(pdf, type, "?dryRun=true&series=sample&edition=1977")
        .statusCode(200)
        .body("report.countryAsPublished", equalTo("NEPAL"))
        .body("report.sections[0].heading", equalTo("Background"));
    send(new byte[] {'%', 'P', 'D', 'F', '-'}, type, "")
        .statusCode(400)
        .body("detail", containsString("damaged"));
  }

  @Test
  void json() throws JsonProcessingException {
    String text = SampleText.entry(1977, "Nepal");
    send(json(Map.of("text", text, "country", "Nepal")), "application/json", "?dryRun=true")
        .statusCode(200)
        .body("report.id", equalTo("sample-1977-npl"));
    send(json(Map.of("text", text, "edition", 1977)), "application/json", "?edition=1978")
        .statusCode(400)
        .body("detail", containsString("edition"));
    send(json(Map.of("text", text, "colour", "red")), "application/json", "")
        .statusCode(400)
        .body("detail", containsString("colour"));
    send(json(Map.of("country", "Nepal")), "application/json", "")
        .statusCode(400)
        .body("detail", containsString("text"));
    send("[".getBytes(StandardCharsets.UTF_8), "application/json", "").statusCode(400);
    send("null".getBytes(StandardCharsets.UTF_8), "application/json", "").statusCode(400);
  }

  private static byte[] json(Map<String, Object> body) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsBytes(body);
  }

  private static ValidatableResponse send(byte[] body, String type, String query) {
    return asEditor().header("Content-Type", type).body(body).post("/v1/reports" + query).then();
  }
}
