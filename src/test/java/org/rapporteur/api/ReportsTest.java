package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.startsWith;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;
import org.rapporteur.report.CanonicalText;

@ServiceTest
class ReportsTest {

  @Test
  void theSamplesAreThere() {
    when()
        .get("/v1/reports?series=sample&limit=500")
        .then()
        .statusCode(200)
        .body(
            "items.id",
            hasItems("sample-2003-kaz", "sample-2006-aus", "sample-2007-kor", "sample-2011-tza"));
  }

  @ParameterizedTest
  @CsvSource({
    "country,Kazakstan",
    "edition,2003",
    "coverageYear,2002",
    "series,sample",
    "publisher,rapporteur",
    "q,kazakstan"
  })
  void eachFilterKeepsTheReportThatItMatches(String parameter, String value) {
    given()
        .queryParam(parameter, value)
        .queryParam("limit", 500)
        .get("/v1/reports")
        .then()
        .body("items.id", hasItems("sample-2003-kaz"));
  }

  @ParameterizedTest
  @CsvSource({
    "country,Uzbekistan",
    "edition,2004",
    "coverageYear,2003",
    "series,ai",
    "publisher,nobody",
    "q,uzbekistan"
  })
  void eachFilterDropsTheReportThatItDoesNotMatch(String parameter, String value) {
    given()
        .queryParam(parameter, value)
        .queryParam("limit", 500)
        .get("/v1/reports")
        .then()
        .body("items.findAll { it.id == 'sample-2003-kaz' }.size()", equalTo(0));
  }

  @Test
  void filtersAreJoined() {
    when()
        .get("/v1/reports?country=KAZ&series=sample&edition=2011")
        .then()
        .body("items.id", contains("sample-2011-kaz"));
  }

  @Test
  void aTextThatIsOursIsServedWholeAndHasTheHashThatIsServedWithIt() {
    String text =
        when()
            .get("/v1/reports/sample-2003-sen/text")
            .then()
            .statusCode(200)
            .contentType("text/plain")
            .extract()
            .asString();
    String sha256 = when().get("/v1/reports/sample-2003-sen").path("sha256");
    assertThat(CanonicalText.of(text).sha256()).isEqualTo(sha256);
  }

  @Test
  void aCitationIsOneLineOfText() {
    when()
        .get("/v1/reports/sample-2003-kaz/citation")
        .then()
        .statusCode(200)
        .contentType("text/plain")
        .body(startsWith("Rapporteur, Rapporteur Sample Report 2003 - Kazakstan"));
    when().get("/v1/reports/sample-2003-kaz/citation?style=text").then().statusCode(200);
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    Pages.assertComplete("/v1/reports", "edition=2006", "id", 2);
  }

  @Test
  void headerLinesAreKeptWhateverTheirLabel() {
    when()
        .get("/v1/reports/sample-2011-kaz")
        .then()
        .body("facts.label", hasItems("Population", "Life expectancy", "Adult literacy"));
    when()
        .get("/v1/reports/sample-2006-aus")
        .then()
        .body("facts.label", hasItems("UN Women's Convention"))
        .body("notices.severity", everyItem(equalTo("INFO")));
  }
}
