package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvParser;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** A list says the same in each form, whole or in part. */
@ServiceTest
class ListFormsTest {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final CsvMapper CSV =
      CsvMapper.csvBuilder()
          .enable(CsvParser.Feature.WRAP_AS_ARRAY)
          .enable(CsvParser.Feature.EMPTY_UNQUOTED_STRING_AS_NULL)
          .build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/incidents?edition=2003",
        "/v1/reports?series=sample",
        "/v1/leaders?asOf=2002-06-30",
        "/v1/leaders?country=KAZ&history=true",
        "/v1/death-penalty?asOf=2010-06-30&sort=-status,country",
        "/v1/icc?asOf=2010-06-30&region=Asia",
        "/v1/claims?source=sample-2003-kaz&sort=-id",
        "/v1/countries?sort=-name&limit=300",
        "/v1/coverage?indicator=ICC&country=KAZ,UZB&from=2001&to=2004",
        "/v1/changes?limit=200",
        "/v1/code-lists?fields=name,codes",
        "/v1/indicators?limit=500",
        "/v1/countries/KAZ/timeline?limit=500"
      })
  void eachCellIsTheValueInJson(String list) throws IOException {
    JsonNode items = items(list + (list.contains("limit") ? "" : "&limit=500"));
    List<List<String>> rows = rows(list);
    List<JsonNode> lines = lines(list);
    assertThat(items).isNotEmpty();
    assertThat(rows).hasSize(items.size() + 1);
    assertThat(lines).containsExactlyElementsOf(items);
    for (int row = 0; row < items.size(); row++) {
      for (int column = 0; column < rows.getFirst().size(); column++) {
        String path = rows.getFirst().get(column);
        assertThat(rows.get(row + 1).get(column))
            .as("%s, row %d, %s", list, row, path)
            .isEqualTo(cell(items.get(row), List.of(path.split("\\.")), 0));
      }
    }
  }

  @Test
  void aDownloadHasNoPages() {
    int total = when().get("/v1/claims?count=exact&limit=1").path("page.total");
    Response all = when().get("/v1/claims?format=ndjson&fields=id");
    assertThat(total).isGreaterThan(1000);
    assertThat(all.asString().lines()).hasSize(total).doesNotHaveDuplicates();
    assertThat(all.headers().getValues("Link")).noneMatch(link -> link.contains("next"));
  }

  @ParameterizedTest
  @CsvSource({
    "text/csv,text/csv;charset=UTF-8",
    "application/x-ndjson,application/x-ndjson;charset=UTF-8",
    "application/json,application/json;charset=UTF-8",
    "*/*,application/json;charset=UTF-8",
    "'text/html,application/xhtml+xml,*/*;q=0.8',application/json;charset=UTF-8",
    "'text/csv;q=0.5,application/json;q=0.1',text/csv;charset=UTF-8"
  })
  void acceptChoosesTheForm(String accept, String contentType) {
    given()
        .accept(accept)
        .get("/v1/countries?limit=3")
        .then()
        .statusCode(200)
        .header("Content-Type", contentType);
  }

  @Test
  void theAddressAloneChoosesTheFormToo() {
    given()
        .accept("application/json")
        .get("/v1/countries?limit=3&format=csv")
        .then()
        .header("Content-Type", "text/csv;charset=UTF-8")
        .body(startsWith("iso3,iso2,m49,name,"));
  }

  @Test
  void whatNobodyServesIsNotAcceptable() {
    given().accept("image/png").get("/v1/countries").then().statusCode(406);
  }

  @Test
  void fieldsKeepWhatIsAskedForAndNoMore() {
    when()
        .get("/v1/incidents?report=sample-2003-kaz&fields=id,report.edition,acts.code&limit=1")
        .then()
        .body("items[0].keySet()", equalTo(Set.of("id", "report", "acts")))
        .body("items[0].report", equalTo(Map.of("edition", 2003)))
        .body("items[0].acts[0].keySet()", hasSize(1))
        .body("page.limit", equalTo(1));
  }

  @Test
  void fieldsKeepWhatIsNullAsNull() {
    when()
        .get("/v1/countries?q=kazakhstan&fields=until,iso3")
        .then()
        .body("items[0].containsKey('until')", equalTo(true))
        .body("items[0].until", nullValue());
  }

  @ParameterizedTest
  @CsvSource({
    "fields=id.x,fields",
    "fields=nothing,fields",
    "'fields=id,',fields",
    "sort=text,sort",
    "'sort=country,-country',sort",
    "format=xml,format",
    "count=rough,count",
    "limit=0,limit",
    "limit=501,limit"
  })
  void whatIsNotDocumentedIsRefusedByName(String query, String parameter) {
    when()
        .get("/v1/incidents?" + query)
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItem(parameter));
  }

  @Test
  void aHistoryHasOneOrder() {
    when()
        .get("/v1/icc?history=TRUE&sort=-from")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("sort"));
  }

  @Test
  void countSaysHowManyThereAreWhateverThePage() {
    int all = items("/v1/incidents?edition=2003&limit=500").size();
    when()
        .get("/v1/incidents?edition=2003&limit=2&count=exact")
        .then()
        .header("X-Total-Count", String.valueOf(all))
        .body("page.total", equalTo(all));
    when()
        .get("/v1/incidents?edition=2003&limit=2")
        .then()
        .body("page.containsKey('total')", equalTo(false));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/incidents?sort=-edition,from",
        "/v1/incidents?sort=-from",
        "/v1/reports?sort=-publishedOn,country",
        "/v1/claims?sort=-recordedAt&country=KAZ",
        "/v1/claims?sort=country,-indicator&country=KAZ,UZB",
        "/v1/leaders?sort=-name&asOf=2010-01-01",
        "/v1/death-penalty?sort=status,-from&asOf=2010-01-01",
        "/v1/countries?sort=name"
      })
  void pagesOfASortedListFollowEachOtherWithoutGapOrRepetition(String list) {
    String[] parts = list.split("\\?", 2);
    String id =
        switch (parts[0]) {
          case "/v1/countries" -> "iso3";
          case "/v1/leaders", "/v1/death-penalty" -> "evidence.claim";
          default -> "id";
        };
    Pages.assertComplete(parts[0], parts[1], id, 7);
  }

  @Test
  void sortedDownwardsTheGreatestComesFirst() {
    List<Integer> editions =
        when().get("/v1/reports?sort=-edition&limit=500").path("items.edition");
    assertThat(editions).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void namesSortByTheirLettersNotTheirMarks() {
    List<String> names = when().get("/v1/countries?sort=name&limit=10").path("items.name");
    assertThat(names.indexOf("Åland Islands")).isBetween(0, 5);
  }

  @Test
  void theNextPageKeepsWhatWasAsked() {
    String asked = "limit=2&format=csv&fields=id,country&sort=-edition&act=TORTURE,ARREST";
    String next = Pages.nextLink(given().urlEncodingEnabled(false).get("/v1/incidents?" + asked));
    assertThat(next).startsWith("/v1/incidents?" + asked + "&cursor=");
    given()
        .urlEncodingEnabled(false)
        .get(next)
        .then()
        .statusCode(200)
        .header("Content-Type", "text/csv;charset=UTF-8")
        .body(startsWith("id,country.iso3,country.name\r\n"));
  }

  @Test
  void aPageCanBeTurnedIntoAnotherForm() {
    String next = when().get("/v1/incidents?limit=2&sort=-edition").path("page.next");
    given()
        .queryParam("sort", "-edition")
        .queryParam("cursor", next)
        .queryParam("format", "csv")
        .queryParam("fields", "id")
        .get("/v1/incidents")
        .then()
        .statusCode(200)
        .body(startsWith("id\r\n"));
  }

  @Test
  void aCursorOfAnotherOrderIsRefused() {
    String next = when().get("/v1/incidents?limit=2&sort=-edition").path("page.next");
    given()
        .queryParam("cursor", next)
        .get("/v1/incidents")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("cursor"));
  }

  @Test
  void aSummaryHasNoPages() {
    when().get("/v1/indicators/ICC/summary?limit=2").then().statusCode(400);
  }

  private static JsonNode items(String list) {
    try {
      return JSON.readTree(when().get(list).asByteArray()).get("items");
    } catch (IOException broken) {
      throw new AssertionError(list, broken);
    }
  }

  private static List<List<String>> rows(String list) throws IOException {
    String csv = when().get(list + "&format=csv").then().statusCode(200).extract().asString();
    assertThat(csv).endsWith("\r\n");
    try (MappingIterator<String[]> rows = CSV.readerFor(String[].class).readValues(csv)) {
      return rows.readAll().stream().map(Arrays::asList).toList();
    }
  }

  private static List<JsonNode> lines(String list) throws IOException {
    List<JsonNode> lines = new ArrayList<>();
    for (String line : when().get(list + "&format=ndjson").asString().lines().toList()) {
      lines.add(JSON.readTree(line));
    }
    return lines;
  }

  /** What docs/formats.md says of a cell. */
  private static @Nullable String cell(@Nullable JsonNode value, List<String> path, int lists) {
    if (value instanceof ArrayNode several) {
      List<String> cells = new ArrayList<>();
      several.forEach(
          each -> cells.add(Objects.requireNonNullElse(cell(each, path, lists + 1), "")));
      String joined = String.join(lists == 0 ? "|" : ";", cells);
      return joined.isEmpty() ? null : joined;
    }
    if (value == null || value.isNull()) {
      return null;
    }
    if (path.isEmpty()) {
      return lists == 0 ? value.asText() : value.asText().replaceAll("[\\\\|;]", "\\\\$0");
    }
    return cell(value.get(path.getFirst()), path.subList(1, path.size()), lists);
  }
}
