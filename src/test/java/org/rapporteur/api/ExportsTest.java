package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** A data set can be taken home, and understood there. */
@ServiceTest
class ExportsTest {

  @Test
  void theDataSetsAreListed() {
    when()
        .get("/v1/exports")
        .then()
        .body("items.id", hasItems("leaders", "death-penalty", "icc", "incidents", "claims"))
        .body("items.find { it.id == 'icc' }.href", equalTo("/v1/exports/icc.zip"));
  }

  @ParameterizedTest
  @CsvSource({
    "leaders,/v1/leaders?history=true&format=csv",
    "death-penalty,/v1/death-penalty?history=true&format=csv",
    "icc,/v1/icc?history=true&format=csv",
    "reports,/v1/reports?format=csv",
    "countries,/v1/countries?format=csv"
  })
  void theRowsAreThoseOfTheList(String export, String list) throws IOException {
    List<String> inExport = lines(text(unzip(export), "data.csv"));
    List<String> inList = lines(when().get(list).asString());
    assertThat(inExport).isEqualTo(inList);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"leaders", "death-penalty", "icc", "incidents", "reports", "claims", "countries"})
  void theDescriptorTellsOfEachColumn(String export) throws IOException {
    Map<String, byte[]> files = unzip(export);
    assertThat(files)
        .containsOnlyKeys("datapackage.json", "LICENCES.md", "codebook.md", "data.csv");
    JsonNode table = new ObjectMapper().readTree(files.get("datapackage.json")).at("/resources/0");
    List<String> described = new ArrayList<>();
    table
        .at("/schema/fields")
        .forEach(field -> {
          described.add(field.get("name").asText());
          assertThat(field.get("description").asText()).as(field.toString()).isNotBlank();
          assertThat(field.get("type").asText()).isIn("string", "integer", "number", "boolean");
        });
    assertThat(table.get("path").asText()).isEqualTo("data.csv");
    assertThat(String.join(",", described)).isEqualTo(lines(text(files, "data.csv")).getFirst());
    assertThat(text(files, "LICENCES.md")).contains("| source | publisher | terms |");
    assertThat(text(files, "codebook.md")).contains("### DeathPenaltyStatus");
  }

  @Test
  void theSourcesOfFactsAreNamed() throws IOException {
    Map<String, byte[]> files = unzip("icc");
    assertThat(text(files, "LICENCES.md")).contains("United Nations");
    assertThat(text(files, "datapackage.json")).contains("treaties.un.org");
  }

  @Test
  void aDataSetThatThereIsNotIsNotFound() {
    when()
        .get("/v1/exports/secrets.zip")
        .then()
        .statusCode(404)
        .body("detail", containsString("death-penalty"));
  }

  private static Map<String, byte[]> unzip(String export) throws IOException {
    byte[] zip =
        when()
            .get("/v1/exports/" + export + ".zip")
            .then()
            .statusCode(200)
            .header("Content-Type", "application/zip")
            .header("Content-Disposition", containsString("rapporteur-" + export + ".zip"))
            .extract()
            .asByteArray();
    return Unzipped.of(zip);
  }

  private static String text(Map<String, byte[]> files, String name) {
    return new String(Objects.requireNonNull(files.get(name)), StandardCharsets.UTF_8);
  }

  private static List<String> lines(String csv) {
    return csv.lines().toList();
  }
}
