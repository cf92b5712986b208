package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static java.time.ZoneOffset.UTC;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.time.Year;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/** What dashboards ask of the world as a whole. */
@ServiceTest
class IndicatorsTest {

  @Test
  void theCatalogueSaysWhatCanBeAskedAndWhoStatesIt() {
    when()
        .get("/v1/indicators")
        .then()
        .statusCode(200)
        .body(
            "items.id",
            contains(
                "HEAD_OF_STATE",
                "HEAD_OF_GOVERNMENT",
                "DEATH_PENALTY",
                "ICC",
                "EXECUTIONS",
                "DEATH_SENTENCES"))
        .body("items.definition", everyItem(containsString(" ")))
        .body("items.find { it.id == 'ICC' }.codeLists", contains("IccStatus", "IccParticipation"))
        .body(
            "items.find { it.id == 'ICC' }.datasets.id",
            hasItems("amnesty-yearbooks", "icc-depositary"))
        .body("items.find { it.id == 'ICC' }.reports", greaterThan(5));
  }

  @ParameterizedTest
  @CsvSource({"DEATH_PENALTY,status,death-penalty", "ICC,participation,icc", "icc,status,icc"})
  void aSummaryCountsWhatTheListHas(String indicator, String by, String facts) {
    JsonPath summary =
        when().get("/v1/indicators/%s/summary?by=%s&to=2015".formatted(indicator, by)).jsonPath();
    List<Map<String, Object>> rows = summary.getList("rows");
    assertThat(rows).hasSizeGreaterThan(2);
    for (Map<String, Object> row : rows) {
      int listed =
          when()
              .get("/v1/%s?asOf=2015-12-31&%s=%s".formatted(facts, by, row.get(by)))
              .jsonPath()
              .getList("items")
              .size();
      assertThat(row.get("countries")).as("%s", row).isEqualTo(listed);
    }
  }

  @Test
  void yearsAndRegionsAreCountedApart() {
    when()
        .get("/v1/indicators/ICC/summary?by=participation,year&from=2024&to=2025")
        .then()
        .body("rows.findAll { it.participation == 'STATE_PARTY' }.countries", contains(124, 125))
        .body("rows.findAll { it.participation == 'STATE_PARTY' }.year", contains(2024, 2025))
        .body("rows.region", everyItem(nullValue()));
    when()
        .get("/v1/indicators/DEATH_PENALTY/summary?by=region,status&to=2010&region=Africa")
        .then()
        .body("rows.region", everyItem(equalTo("002")))
        .body("by", contains("status", "region"));
  }

  @Test
  void yearsThatHaveNotComeAreNotCounted() {
    int parties =
        when().get("/v1/icc?participation=STATE_PARTY").jsonPath().getList("items").size();
    when()
        .get("/v1/indicators/ICC/summary?by=participation,year&to=2100&from=" + Year.now(UTC))
        .then()
        .body("rows.findAll { it.participation == 'STATE_PARTY' }.countries", contains(parties));
  }

  @Test
  void coverageTellsWhatIsStatedFromWhatIsNot() {
    JsonPath answer =
        when()
            .get("/v1/coverage?indicator=HEAD_OF_STATE&country=KAZ&from=2001&to=2003")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(answer.getList("items[0].years.state"))
        .containsExactly("NO_REPORT", "STATED", "NO_REPORT");
    assertThat(answer.getList("items[0].years[1].sources")).containsExactly("sample-2003-kaz");
    when()
        .get("/v1/coverage?indicator=EXECUTIONS&country=KAZ&from=2002&to=2002")
        .then()
        .body("items[0].years[0].state", equalTo("NOT_STATED"))
        .body("items[0].years[0].sources", contains("sample-2003-kaz"));
    when()
        .get("/v1/coverage?indicator=ICC&country=SCG&from=2006&to=2007")
        .then()
        .body("items[0].years.state", contains("STATED", "NO_REPORT"));
    when()
        .get("/v1/coverage?indicator=ICC&country=YUG&from=2006&to=2007")
        .then()
        .body("items", empty());
  }

  @Test
  void coverageIsPagedByCountry() {
    Pages.assertComplete("/v1/coverage", "indicator=ICC&from=2010&to=2010", "country.iso3", 100);
    Pages.assertComplete("/v1/indicators", "", "id", 4);
  }

  @ParameterizedTest
  @CsvSource({
    "indicators/WEATHER/summary, 404, -",
    "indicators/HEAD_OF_STATE/summary, 404, -",
    "indicators/ICC/summary?by=weather, 400, by",
    "indicators/ICC/summary?by=, 200, -",
    "indicators/ICC/summary?from=2010&to=2009&by=year, 400, from",
    "indicators/ICC/summary?to=1899, 400, to",
    "indicators/ICC/summary?region=Atlantis, 400, region",
    "coverage, 400, indicator",
    "coverage?indicator=WEATHER, 400, indicator",
    "coverage?indicator=ICC&from=x, 400, from",
    "coverage?indicator=ICC&country=Congo, 400, country"
  })
  void whatIsAskedWronglyIsSaid(String question, int status, String parameter) {
    var answer = given().urlEncodingEnabled(false).get("/v1/" + question).then().statusCode(status);
    if (status == 400) {
      answer.body("errors.parameter", contains(parameter));
    }
  }
}
