package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

@ServiceTest
class IncidentsTest {

  private static final String KAZAKSTAN = "/v1/incidents?report=sample-2003-kaz";

  @Test
  void aDeathInCustodyKeepsBothSpellingsOfTheName() {
    JsonPath found =
        when()
            .get(KAZAKSTAN + "&act=DEATH_IN_CUSTODY")
            .then()
            .body("items", hasSize(1))
            .extract()
            .jsonPath();
    assertThat(found.getList("items[0].persons.spellings[0]", String.class))
        .containsExactly("Rustam Tleukenov", "Ruslan Tleukenov");
    assertThat(found.getString("items[0].persons[0].role")).isEqualTo("VICTIM");
    assertThat(found.getList("items[0].dates.from", String.class))
        .contains("2002-04-22", "2002-04-18");
    assertThat(found.getList("items[0].places.name", String.class)).contains("Temirtau");
    assertThat(found.getString("items[0].section.topic")).isEqualTo("TORTURE");
  }

  @Test
  void twoMenSentencedInTwoMonths() {
    when()
        .get(KAZAKSTAN + "&person=duisenbin")
        .then()
        .body("items", hasSize(1))
        .body("items[0].persons.name", contains("Serik Duisenbin", "Marat Zholamanov"))
        .body("items[0].dates.from", hasItems("2002-07", "2002-08"))
        .body("items[0].acts.code", hasItems("IMPRISONMENT", "UNFAIR_TRIAL"));
  }

  @Test
  void aJournalistChargedAssaultedAndTried() {
    when()
        .get(KAZAKSTAN + "&person=Beisenalina")
        .then()
        .body("items[0].dates.from", hasItems("2002-03", "2002-05-14", "2002-10-03"))
        .body("items[0].acts.code", hasItem("ASSAULT"))
        .body("items[0].places.name", hasItem("Akmola region"));
  }

  @Test
  void anAttackOnANewspapersOffice() {
    when()
        .get(KAZAKSTAN + "&act=ATTACK_ON_MEDIA")
        .then()
        .body("items[0].when.from", equalTo("2002-11-09"))
        .body("items[0].persons", hasSize(0))
        .body("items[0].places.name", hasItem("Karaganda"));
  }

  @ParameterizedTest
  @CsvSource({
    "country,KAZ",
    "edition,2003",
    "coverageYear,2002",
    "act,ASSAULT",
    "topic,FREEDOM_OF_EXPRESSION",
    "person,beisenalina",
    "report,sample-2003-kaz",
    "q,metal bar"
  })
  void eachFilterKeepsWhatItMatches(String parameter, String value) {
    List<String> wanted =
        given()
            .queryParam(parameter, value)
            .queryParam("limit", 500)
            .get("/v1/incidents")
            .jsonPath()
            .getList("items.excerpt");
    assertThat(wanted).anyMatch(text -> text.contains("Beisenalina"));
  }

  @ParameterizedTest
  @CsvSource({
    "country,UZB",
    "edition,2007",
    "coverageYear,2006",
    "act,REFOULEMENT",
    "topic,DEATH_PENALTY",
    "person,tleukenov",
    "report,sample-2011-kaz",
    "q,beheading"
  })
  void eachFilterDropsWhatItDoesNotMatch(String parameter, String value) {
    List<String> wanted =
        given()
            .queryParam(parameter, value)
            .queryParam("limit", 500)
            .get("/v1/incidents")
            .jsonPath()
            .getList("items.excerpt");
    assertThat(wanted).noneMatch(text -> text.contains("Beisenalina"));
  }

  @Test
  void oneIncidentIsFoundByTheIdThatTheListGives() {
    String id = when().get(KAZAKSTAN + "&limit=1").path("items[0].id");
    when()
        .get("/v1/incidents/" + id)
        .then()
        .statusCode(200)
        .body("id", equalTo(id))
        .body("report.id", equalTo("sample-2003-kaz"));
  }

  @Test
  void everyPartStandsWhereItsSelectorPoints() {
    String text = when().get("/v1/reports/sample-2003-kaz/text").asString();
    JsonPath found = when().get(KAZAKSTAN + "&limit=500").jsonPath();
    List<String> printed = found.getList("items.dates.flatten().asPublished");
    List<Integer> starts = found.getList("items.dates.flatten().selector.start");
    assertThat(printed).isNotEmpty();
    for (int i = 0; i < printed.size(); i++) {
      assertThat(text.substring(text.offsetByCodePoints(0, starts.get(i))))
          .startsWith(printed.get(i));
    }
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    Pages.assertComplete("/v1/incidents", "edition=2003", "id", 3);
  }

  @Test
  void theSamplesHoldManyIncidents() {
    when().get("/v1/incidents?limit=500").then().body("items.size()", greaterThan(25));
  }
}
