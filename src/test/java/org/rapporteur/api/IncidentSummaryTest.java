package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/**
 * How many incidents there are of what: the numbers are those of the list with the same filters.
 */
@ServiceTest
class IncidentSummaryTest {

  private static final String SAMPLES = "edition=2003";

  @ParameterizedTest
  @CsvSource({"act,act", "topic,topic", "country,country", "coverageYear,coverageYear"})
  void eachNumberIsThatOfTheListWithThatFilter(String by, String filter) {
    JsonPath summary =
        when().get("/v1/incidents/summary?by=%s&%s".formatted(by, SAMPLES)).jsonPath();
    List<Object> values = summary.getList("rows." + by);
    List<Integer> counts = summary.getList("rows.incidents");
    assertThat(values).isNotEmpty();
    for (int i = 0; i < values.size(); i++) {
      if (values.get(i) != null) {
        given()
            .queryParam(filter, values.get(i))
            .queryParam("edition", 2003)
            .queryParam("count", "exact")
            .get("/v1/incidents")
            .then()
            .body("page.total", equalTo(counts.get(i)));
      }
    }
  }

  @Test
  void theTotalCountsEachOnce() {
    int total = when().get("/v1/incidents?count=exact&" + SAMPLES).path("page.total");
    when()
        .get("/v1/incidents/summary?by=act&" + SAMPLES)
        .then()
        .body("by", contains("act"))
        .body("total", equalTo(total))
        .body("rows.country", everyItem(nullValue()));
  }

  @Test
  void aRegionIsTheSumOfItsCountries() {
    JsonPath regions = when().get("/v1/incidents/summary?by=region&" + SAMPLES).jsonPath();
    int asia = when().get("/v1/incidents?region=Asia&count=exact&" + SAMPLES).path("page.total");
    assertThat(regions.getList("rows.region")).doesNotHaveDuplicates().contains("142");
    assertThat(regions.getInt("rows.find { it.region == '142' }.incidents")).isEqualTo(asia);
  }

  @Test
  void twoThingsAreCountedTogether() {
    when()
        .get("/v1/incidents/summary?by=region,act&country=KAZ&" + SAMPLES)
        .then()
        .body("by", contains("act", "region"))
        .body("rows.region", everyItem(equalTo("142")))
        .body("rows.act", hasItem("TORTURE"))
        .body("rows.country", everyItem(nullValue()))
        .body("rows.incidents", everyItem(notNullValue()));
  }

  @Test
  void wordsNarrowWhatIsCounted() {
    int found = when().get("/v1/incidents?q=police&count=exact").path("page.total");
    when().get("/v1/incidents/summary?q=police&by=topic").then().body("total", equalTo(found));
    when()
        .get("/v1/incidents/summary?region=Africa&country=KAZ")
        .then()
        .body("total", equalTo(0))
        .body("rows", empty());
  }

  @ParameterizedTest
  @CsvSource({"colour", "'act,topic,country'", "'act,'", "ACT"})
  void whatNobodyCountsByIsRefused(String by) {
    given()
        .queryParam("by", by)
        .get("/v1/incidents/summary")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("by"));
  }
}
