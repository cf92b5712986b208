package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Imports.NDJSON;
import static org.rapporteur.api.Imports.PDF;
import static org.rapporteur.api.Imports.ZIP;
import static org.rapporteur.api.Imports.bytes;
import static org.rapporteur.api.Imports.finish;
import static org.rapporteur.api.Imports.send;
import static org.rapporteur.api.Imports.zip;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.Press;
import org.rapporteur.Press.Look;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;

@ServiceTest
class ImportsTest {

  @TempDir private Path folder;

  @Test
  void aVolumeBecomesAReportForEachCountry() throws IOException {
    Press press = new Press(new Look(2, 9, false, true, 26, false, false, "World Report 1971"));
    for (String country : List.of("ECUADOR", "PERU", "URUGUAY")) {
      press.title(country).formalName("REPUBLIC OF " + country);
      press.labelled("Head of state and government", "Ada " + country);
      press.labelled("Death penalty", "retentionist");
      press.heading("Background").paragraph("Little changed. ".repeat(900));
      press.bullet("On 3 May, Dora Inventada was arrested in Nowhereville.");
    }
    press.save(folder.resolve("volume.pdf"));
    byte[] volume = Files.readAllBytes(folder.resolve("volume.pdf"));

    JsonPath done = finish(volume, PDF, "?series=sample");

    assertThat(done.getString("status")).isEqualTo("SUCCEEDED");
    assertThat(done.getString("form")).isEqualTo("VOLUME_PDF");
    assertThat(done.getInt("total")).isEqualTo(3);
    assertThat(done.getList("rejections")).isEmpty();
    assertThat(done.getInt("created")).isEqualTo(3);
    given()
        .get("/v1/leaders?country=PER&office=HEAD_OF_STATE&asOf=1970-06-30")
        .then()
        .body("items.name", equalTo(List.of("Ada PERU")))
        .body("items[0].evidence.source", equalTo("sample-1971-per"));
    given()
        .get("/v1/reports/sample-1971-ury")
        .then()
        .body("title", equalTo("Rapporteur Sample Report 1971 - Uruguay"))
        .body("countryAsPublished", equalTo("URUGUAY"))
        .body("sections.heading", equalTo(List.of("Background")))
        .body("incidentCount", equalTo(1));

    assertThat(finish(volume, PDF, "?series=sample").getInt("unchanged")).isEqualTo(3);
    assertThat(finish(volume, PDF, "?series=sample&edition=1969").getInt("created")).isEqualTo(3);
  }

  @Test
  void aZipIsTakenFileByFile() {
    Map<String, byte[]> files = new LinkedHashMap<>();
    files.put("1972/ecuador.txt", bytes(SampleText.entry(1972, "Ecuador")));
    files.put("1972/peru.HTML", bytes(page(SampleText.entry(1972, "Peru"))));
    files.put("../../etc/cron.d/chile.txt", bytes(SampleText.entry(1972, "Chile")));
    files.put("C:\\chile.txt", bytes(SampleText.entry(1972, "Chile")));
    files.put("inner.zip", zip(Map.of("a.txt", bytes("text"))));
    files.put("notes.docx", bytes("text"));
    files.put("huge.txt", new byte[6_000_000]);
    files.put("empty.txt", new byte[0]);
    files.put("cooking.txt", bytes("Take two eggs.\n\nBeat them well."));
    files.put("__MACOSX/1972/._ecuador.txt", bytes("litter"));
    files.put("1972/.DS_Store", bytes("litter"));

    JsonPath done = finish(zip(files), ZIP, "");

    assertThat(done.getString("status")).isEqualTo("SUCCEEDED");
    assertThat(done.getInt("created")).isEqualTo(2);
    assertThat(done.getInt("total")).isEqualTo(9);
    assertThat(done.getInt("processed")).isEqualTo(9);
    assertThat(done.getList("rejections.place"))
        .containsExactly(
            "../../etc/cron.d/chile.txt",
            "C:\\chile.txt",
            "inner.zip",
            "notes.docx",
            "huge.txt",
            "empty.txt",
            "cooking.txt");
    assertThat(done.getString("rejections[0].reason")).contains("out of the zip");
    assertThat(done.getString("rejections[6].code")).isEqualTo("NOT_A_REPORT");
    given().get("/v1/reports/sample-1972-chl").then().statusCode(404);
    given().get("/v1/reports/sample-1972-per").then().statusCode(200);
  }

  @Test
  void linesOfJsonAreTakenOneByOne() throws JsonProcessingException {
    String lines =
        String.join(
            "\n",
            json(Map.of("text", SampleText.entry(1973, "Ecuador"))),
            "",
            "{\"text\": \"unfinished",
            json(Map.of("text", SampleText.entry(1973, "Peru"), "colour", "red")),
            json(Map.of("country", "PER")),
            json(Map.of("text", SampleText.entry(1973, "Peru"), "country", "CHL")),
            "[]",
            json(Map.of("text", SampleText.entry(1973, "Peru"), "sourceUrl", "javascript:x")),
            json(Map.of("text", SampleText.entry(1973, "Uruguay"), "series", "unknown")),
            json(Map.of("text", SampleText.entry(1973, "Uruguay"), "country", "Uru\0guay")),
            json(Map.of("text", SampleText.entry(1973, "Uruguay"), "publishedOn", "+99999-01-01")),
            "{\"text\": \"half \\ud800\"}",
            "{\"text\": \"x\", \"edition\": 1973.7}",
            json(Map.of("text", "x".repeat(5_000_001))),
            json(
                Map.of(
                    "text",
                    SampleText.entry(1973, "Uruguay"),
                    "sourceUrl",
                    "https://example.org/ury")));

    JsonPath done = finish(lines);

    assertThat(done.getInt("created")).isEqualTo(2);
    assertThat(done.getList("rejections.place"))
        .containsExactly(
            "line 3", "line 4", "line 5", "line 6", "line 7", "line 8", "line 9", "line 10",
            "line 11", "line 12", "line 13", "line 14");
    assertThat(done.getString("rejections[1].reason")).contains("colour");
    assertThat(done.getString("rejections[3].code")).isEqualTo("COUNTRY_CONTRADICTS_HINT");
    given()
        .get("/v1/reports/sample-1973-ury")
        .then()
        .body("sourceUrl", equalTo("https://example.org/ury"));
  }

  @Test
  void hintsOfTheImportStandInForWhatEntriesDoNotSay() throws JsonProcessingException {
    String bare = "BOLIVIA\n\nHead of state: Ada Exemplar\nDeath penalty: retentionist\n\nNews.";
    byte[] line = bytes(json(Map.of("text", bare)));

    JsonPath without = finish(line, NDJSON, "");
    assertThat(without.getString("rejections[0].code")).isEqualTo("SERIES_NOT_STATED");

    finish(line, NDJSON, "?edition=1974&series=sample&publishedOn=1974-05-20");
    given()
        .get("/v1/reports/sample-1974-bol")
        .then()
        .statusCode(200)
        .body("publishedOn", equalTo("1974-05-20"));
  }

  @Test
  void whatHoldsNoEntryFails() throws IOException {
    Press cookery = new Press(new Look(1, 0, false, false, 18, false, false, ""));
    cookery.title("EGGS").paragraph("Take two of them.").save(folder.resolve("eggs.pdf"));

    JsonPath noReport = finish(Files.readAllBytes(folder.resolve("eggs.pdf")), PDF, "");
    assertThat(noReport.getString("status")).isEqualTo("FAILED");
    assertThat(noReport.getString("reason")).contains("no entry");

    JsonPath cut = finish(bytes("%PDF-1.7 and nothing else"), PDF, "");
    assertThat(cut.getString("reason")).contains("damaged");

    byte[] whole = zip(Map.of("a.txt", bytes(SampleText.entry(1975, "Peru"))));
    byte[] half = java.util.Arrays.copyOf(whole, whole.length / 2);
    assertThat(finish(half, ZIP, "").getString("reason")).contains("zip is damaged");
    assertThat(finish(zip(Map.of()), ZIP, "").getString("status")).isEqualTo("FAILED");
    given().get("/v1/reports/sample-1975-per").then().statusCode(404);
  }

  @ParameterizedTest
  @CsvSource({
    "application/pdf, '', 400, empty",
    "application/zip, hello, 400, neither a PDF",
    "application/pdf, '{}', 400, is NDJSON",
    "application/octet-stream, hello, 400, neither a PDF",
    "text/csv, 'a,b', 415, text/csv"
  })
  void otherBodiesAreRefused(String type, String body, int status, String detail) {
    send(bytes(body), type, "").statusCode(status).body("detail", containsString(detail));
  }

  @Test
  void parametersAreChecked() {
    send(bytes("{}"), NDJSON, "?edition=soon&series=none&colour=red")
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("colour")));
    send(bytes("{}"), NDJSON, "?edition=soon&series=none&publishedOn=then")
        .statusCode(400)
        .body("errors.parameter", equalTo(List.of("edition", "series", "publishedOn")));
  }

  @Test
  void aBodyThatIsTooLargeIsRefused() {
    byte[] large = new byte[TestDatabase.MOST_IMPORT_BYTES + 1];
    large[0] = '{';
    send(large, NDJSON, "").statusCode(413);
  }

  @Test
  void onlyEditorsImport() {
    given().body(bytes("{}")).post("/v1/imports").then().statusCode(401);
    given().delete("/v1/imports/" + UUID.randomUUID()).then().statusCode(401);
  }

  @Test
  void unknownImportsAreNotFound() {
    given().get("/v1/imports/" + UUID.randomUUID()).then().statusCode(404);
    given().get("/v1/imports/1").then().statusCode(404);
    given().get("/v1/imports/1/events").then().statusCode(404);
  }

  @Test
  void anImportTellsWhereItsProgressIs() throws JsonProcessingException {
    String line = json(Map.of("text", SampleText.entry(1976, "Peru")));
    var answer = send(line).statusCode(202).body("status", equalTo("QUEUED"));
    String id = answer.extract().path("id");
    answer.header("Location", endsWith("/v1/imports/" + id)).body("finishedAt", nullValue());

    String events = given().get("/v1/imports/" + id + "/events").asString();

    assertThat(events).contains("event:done").contains("\"status\":\"SUCCEEDED\"");
    assertThat(events.lines().filter(each -> each.startsWith("data:")).toList())
        .allMatch(data -> data.contains(id));
  }

  @Test
  void aCancelledImportStopsAndKeepsWhatItTook() throws JsonProcessingException {
    StringBuilder lines = new StringBuilder();
    for (int edition = 1900; edition < 1965; edition++) {
      for (String country : List.of("Chad", "Mali", "Togo", "Benin")) {
        lines.append(json(Map.of("text", SampleText.entry(edition, country)))).append('\n');
      }
    }
    String id = send(lines.toString()).statusCode(202).extract().path("id");

    Submissions.asEditor().delete("/v1/imports/" + id).then().statusCode(202);
    JsonPath done = Imports.await(id);

    assertThat(done.getString("status")).isEqualTo("CANCELLED");
    assertThat(done.getInt("processed")).isLessThan(260);
    Submissions.asEditor()
        .delete("/v1/imports/" + id)
        .then()
        .statusCode(202)
        .body("status", equalTo("CANCELLED"));
  }

  @Test
  void twoImportsOfTheSameTakeEachEntryOnce() throws JsonProcessingException {
    StringBuilder lines = new StringBuilder();
    for (int edition = 1920; edition < 1950; edition++) {
      lines.append(json(Map.of("text", SampleText.entry(edition, "Fiji")))).append('\n');
    }
    String first = send(lines.toString()).extract().path("id");
    String second = send(lines.toString()).extract().path("id");
    JsonPath one = Imports.await(first);
    JsonPath other = Imports.await(second);

    assertThat(one.getInt("created") + other.getInt("created")).isEqualTo(30);
    assertThat(one.getInt("unchanged") + other.getInt("unchanged")).isEqualTo(30);
    given().get("/v1/reports/sample-1930-fji").then().body("revision", equalTo(1));
  }

  private static String json(Map<String, String> line) throws JsonProcessingException {
    return new ObjectMapper().writeValueAsString(line);
  }

  private static String page(String text) {
    StringBuilder page = new StringBuilder("<html><body><nav><a href='/'>Home</a></nav><main>");
    for (String block : text.split("\n\n", -1)) {
      page.append("<p>").append(block.strip().replace("\n", "<br>")).append("</p>");
    }
    return page.append("</main></body></html>").toString();
  }
}
