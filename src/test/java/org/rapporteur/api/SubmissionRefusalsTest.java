package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** Whatever is sent gets a clear answer, and what is refused leaves no trace. */
@ServiceTest
class SubmissionRefusalsTest {

  private int before;

  @BeforeEach
  void countReports() {
    before = reports();
  }

  @AfterEach
  void nothingWasStored() {
    org.assertj.core.api.Assertions.assertThat(reports()).isEqualTo(before);
  }

  @Test
  void anEmptyBody() {
    refused(submit(new byte[0], ""), 400, "bad-body", "empty");
    refused(submit("  \n\t\n".getBytes(StandardCharsets.UTF_8), ""), 400, "bad-body", "empty");
  }

  @Test
  void binary() {
    byte[] noise = new byte[4096];
    new Random(7).nextBytes(noise);
    refused(submit(noise, ""), 400, "bad-body", "UTF-8");
  }

  @Test
  void brokenUtf8() {
    byte[] text = SampleText.entry(1990, "Peru").getBytes(StandardCharsets.UTF_8);
    text[100] = (byte) 0xFF;
    refused(submit(text, ""), 400, "bad-body", "byte 101");
  }

  @Test
  void aNul() {
    refused(
        submit(SampleText.entry(1990, "Peru").replace("Little", "Li\0ttle"), ""),
        400,
        "bad-body",
        "NUL");
  }

  @Test
  void fiftyMegabytes() {
    byte[] huge = new byte[50_000_000];
    Arrays.fill(huge, (byte) 'a');
    refused(submit(huge, ""), 413, "body-too-large", "bytes");
  }

  @Test
  void aTypeThatIsNotTaken() {
    refused(
        asEditor()
            .contentType("text/csv")
            .body("x".getBytes(StandardCharsets.UTF_8))
            .post("/v1/reports")
            .then(),
        415,
        "unsupported-media-type",
        "");
  }

  @Test
  void anUnknownCharacterSet() {
    refused(
        asEditor()
            .header("Content-Type", "text/plain; charset=klingon")
            .body("x".getBytes(StandardCharsets.UTF_8))
            .post("/v1/reports")
            .then(),
        415,
        "unsupported-media-type",
        "klingon");
  }

  @Test
  void textThatIsNoReport() {
    unusable("Dear sir,\n\nplease find my invoice enclosed.\n", "", "NOT_A_REPORT");
  }

  @ParameterizedTest
  @CsvSource({"Narnia,COUNTRY_UNKNOWN", "Congo,COUNTRY_AMBIGUOUS"})
  void aCountryThatCannotBeTold(String country, String code) {
    unusable(SampleText.entry(1990, country), "", code);
  }

  @Test
  void twoCountriesInOneText() {
    unusable(
        SampleText.entry(1990, "Peru") + "\n" + SampleText.entry(1990, "Chile"),
        "",
        "SEVERAL_ENTRIES");
  }

  @Test
  void hintsThatContradictTheText() {
    unusable(SampleText.entry(1990, "Peru"), "?country=CHL", "COUNTRY_CONTRADICTS_HINT");
    unusable(SampleText.entry(1990, "Peru"), "?edition=1989", "EDITION_CONTRADICTS_HINT");
    unusable(SampleText.entry(1990, "Peru"), "?series=ai", "SERIES_CONTRADICTS_HINT");
  }

  @Test
  void hintsThatAreNotAsDocumented() {
    submit(
            SampleText.entry(1990, "Peru"),
            "?country=Narnia&edition=soon&series=xx&publishedOn=1990-02-30&dryRun=perhaps")
        .statusCode(400)
        .body("errors.parameter", hasSize(5));
    submit(SampleText.entry(1990, "Peru"), "?country=PER,CHL")
        .statusCode(400)
        .body("errors.parameter", contains("country"));
    submit(SampleText.entry(1990, "Peru"), "?pais=PER")
        .statusCode(400)
        .body("errors.parameter", contains("pais"));
  }

  private static void unusable(String text, String query, String notice) {
    refused(submit(text, query), 422, "unusable-report", "").body("notices.code", hasItem(notice));
  }

  private static ValidatableResponse refused(
      ValidatableResponse answer, int status, String type, String detail) {
    return answer
        .statusCode(status)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/" + type))
        .body("detail", containsString(detail));
  }

  private static int reports() {
    return when()
        .get("/v1/reports?limit=500&edition=1990")
        .then()
        .extract()
        .<Integer>path("items.size()");
  }
}
