package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** Editors take all texts home, and nobody else does. */
@ServiceTest
class TextExportTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void editorsAloneAreOfferedTheTexts() {
    when().get("/v1/exports").then().body("items.id", not(hasItem("texts")));
    asEditor()
        .get("/v1/exports")
        .then()
        .body("items.find { it.id == 'texts' }.href", equalTo("/v1/exports/texts.ndjson"));
    when().get("/v1/catalog").then().body(not(containsString("texts.ndjson")));
    when().get("/v1/exports/texts.zip").then().statusCode(404);
    when().get("/v1/exports/texts.ndjson").then().statusCode(401);
  }

  @Test
  void aLineHasWhatItTakesToReadTheTextAgain() throws IOException {
    String text = SampleText.entry(1981, "Bhutan").replace("Little", "Tr\u00e8s");
    submit(text.getBytes(Charset.forName("windows-1252")), "?publishedOn=1981-06-01")
        .statusCode(201);
    submit(text, "").statusCode(200).body("outcome", equalTo("UNCHANGED"));
    submit(text.replace("Nowhereville", "Elsewhere"), "?sourceUrl=https://example.org/btn")
        .statusCode(200)
        .body("outcome", equalTo("REVISED"));

    List<JsonNode> lines = lines("BTN", 1981);
    assertThat(lines).hasSize(2);
    JsonNode first = lines.getFirst();
    assertThat(first.get("text").asText()).isEqualTo(text);
    assertThat(first.get("series").asText()).isEqualTo("sample");
    assertThat(first.get("publishedOn").asText()).as("the hint").isEqualTo("1981-06-01");
    assertThat(first.at("/notices/0/code").asText()).isEqualTo("CHARSET_ASSUMED");
    assertThat(first.get("notices")).hasSize(1);
    JsonNode second = lines.getLast();
    assertThat(second.get("sourceUrl").asText()).isEqualTo("https://example.org/btn");
    assertThat(second.get("publishedOn").asText()).isEqualTo("1981-05-20");
    assertThat(second.get("notices")).isEmpty();

    JsonPath again = Imports.finish(second.toString());
    assertThat(again.getInt("unchanged")).isEqualTo(1);
  }

  @Test
  void aTextThatANameWasTakenOutOfComesBackUnderTheHashThatItWasPublishedUnder()
      throws IOException {
    String text = SampleText.entry(1982, "Bhutan").replace("Ada Exemplar", "Ignatius Pennywhistle");
    submit(text).statusCode(201);
    asAdmin()
        .contentType(ContentType.JSON)
        .body(
            "{\"names\": [\"Ignatius Pennywhistle\"], \"country\": \"BTN\", \"reason\": \"asked for\"}")
        .post("/v1/takedowns")
        .then()
        .statusCode(201);
    JsonNode line = lines("BTN", 1982).getFirst();
    assertThat(line.get("text").asText()).contains("████████ ████████████");
    assertThat(Imports.finish(line.toString()).getInt("unchanged")).isEqualTo(1);
    submit(text).statusCode(200).body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void whatIsWithdrawnIsNotInIt() throws IOException {
    submit(SampleText.entry(1983, "Bhutan")).statusCode(201);
    assertThat(lines("BTN", 1983)).hasSize(1);
    asAdmin().delete("/v1/reports/sample-1983-btn?reason=wrong").then().statusCode(204);
    assertThat(lines("BTN", 1983)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sha256|\"00\"|hexadecimal",
        "sha256|\"0000000000000000000000000000000000000000000000000000000000000000\"|not the one",
        "notices|[null]|notices",
        "notices|[{\"code\": \"NOT_A_REPORT\", \"detail\": \"x\"}]|notices",
        "notices|[{\"code\": \"PAGE_DAMAGED\"}]|notices",
        "notices|[{\"code\": \"PAGE_DAMAGED\", \"detail\": \"a\\u0000b\"}]|notices",
        "notices|[{\"code\": \"LETTERS_LOST\", \"detail\": \"x\", \"span\": {\"start\": 2, \"end\": 1}}]|span",
        "notices|[{\"code\": \"LETTERS_LOST\", \"detail\": \"x\", \"span\": {\"start\": 0, \"end\": 99999}}]|notices"
      })
  void aLineThatNoExportWroteIsRefused(String property, String value, String reason)
      throws IOException {
    ObjectNode line = JSON.createObjectNode().put("text", SampleText.entry(1984, "Bhutan"));
    line.set(property, JSON.readTree(value));
    JsonPath ended = Imports.finish(line.toString());
    assertThat(ended.getInt("rejected")).isEqualTo(1);
    assertThat(ended.getString("rejections[0].reason")).contains(reason);
  }

  private static List<JsonNode> lines(String country, int edition) throws IOException {
    String all =
        asEditor()
            .get("/v1/exports/texts.ndjson")
            .then()
            .statusCode(200)
            .header("Cache-Control", containsString("private"))
            .extract()
            .asString();
    List<JsonNode> lines = JSON.readerFor(JsonNode.class).<JsonNode>readValues(all).readAll();
    return lines.stream()
        .filter(line ->
            line.get("country").asText().equals(country) && line.get("edition").asInt() == edition)
        .toList();
  }
}
