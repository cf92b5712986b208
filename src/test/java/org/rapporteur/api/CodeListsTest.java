package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.anEmptyMap;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

@ServiceTest
class CodeListsTest {

  @ParameterizedTest
  @ValueSource(strings = {"DeathPenaltyStatus", "deathpenaltystatus", "death-penalty-status"})
  void aListIsFoundByItsNameInAnyCaseAndInKebabCase(String name) {
    when()
        .get("/v1/code-lists/{name}", name)
        .then()
        .statusCode(200)
        .body("name", equalTo("DeathPenaltyStatus"))
        .body("group", equalTo("Facts"))
        .body("codes.code", hasItems("RETENTIONIST", "ABOLITIONIST_UNSPECIFIED"))
        .body("codes.source", hasItems("Amnesty International", "this project"));
  }

  @Test
  void definitionsComeFromTheCodebookAsText() {
    when()
        .get("/v1/code-lists/IccParticipation")
        .then()
        .statusCode(200)
        .body(
            "codes.find { it.code == 'STATE_PARTY' }.definition",
            equalTo("The Statute is in force for the state."))
        .body(
            "codes.find { it.code == 'STATE_PARTY' }.crosswalks.'follows from'",
            equalTo("RATIFIED, ACCEDED"));
  }

  @Test
  void actsNameTheirCounterpartsAndOneWithoutNamesNone() {
    when()
        .get("/v1/code-lists/act")
        .then()
        .statusCode(200)
        .body("codes.find { it.code == 'EXECUTION' }.crosswalks.HURIDOCS", equalTo("01 01 01 03"))
        .body("codes.find { it.code == 'OTHER' }.crosswalks", anEmptyMap());
  }

  @Test
  void theListOfListsLeadsToEach() {
    JsonPath lists =
        when().get("/v1/code-lists?limit=500").then().statusCode(200).extract().jsonPath();
    List<String> addresses = lists.getList("items.href");
    for (int i = 0; i < addresses.size(); i++) {
      when()
          .get(addresses.get(i))
          .then()
          .statusCode(200)
          .body("name", equalTo(lists.getString("items[" + i + "].name")))
          .body("codes.size()", equalTo(lists.getInt("items[" + i + "].codes")));
    }
  }

  @Test
  void aPointInANameIsPartOfTheAddress() {
    when()
        .get("/v1/code-lists/VictimCount.Qualifier")
        .then()
        .statusCode(200)
        .body("name", equalTo("VictimCount.Qualifier"));
  }

  @Test
  void anUnknownListIsAnsweredWithThoseThatExist() {
    when()
        .get("/v1/code-lists/Colours")
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", allOf(containsString("Colours"), containsString("DeathPenaltyStatus, ")));
  }

  @Test
  void aCursorThatNoListGaveIsRefused() {
    String next =
        when().get("/v1/countries?limit=1").then().statusCode(200).extract().path("page.next");
    given()
        .queryParam("cursor", next)
        .get("/v1/code-lists")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  @Test
  void aListTakesNoParameters() {
    when()
        .get("/v1/code-lists/Act?limit=5")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("limit"));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    when()
        .get("/v1/code-lists")
        .then()
        .statusCode(200)
        .body("page.next", nullValue())
        .body("items.description", not(hasItems("")));
    Pages.assertComplete("/v1/code-lists", "", "name", 7);
  }
}
