package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

@ServiceTest
class CountriesTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"KAZ", "kaz", "KZ", "398", "Kazakhstan", "kazakstan", "Republic of Kazakhstan"})
  void aCountryIsFoundByAnyOfItsCodesAndNames(String name) {
    when().get("/v1/countries/{name}", name).then().statusCode(200).body("iso3", equalTo("KAZ"));
  }

  @ParameterizedTest
  @CsvSource({
    "Kazakstan,2003-05-28,KAZ,HISTORIC_NAME",
    "KAZ,2003-05-28,KAZ,ISO3",
    "Yugoslavia,1985-01-01,YUG,HISTORIC_NAME",
    "Yugoslavia,2002-06-30,SCG,HISTORIC_NAME",
    "Yugoslavia (Federal Republic of),2002-06-30,SCG,HISTORIC_NAME",
    "Côte d’Ivoire,2003-01-01,CIV,NAME",
    "COTE D'IVOIRE,2003-01-01,CIV,NAME",
    "Israel and the Occupied Territories,2003-01-01,ISR,PUBLISHER_NAME",
    "Kosovo,2010-01-01,XKX,NAME"
  })
  void aNameMeansTheCountryThatBoreItOnTheDay(
      String name, String on, String iso3, String matchedBy) {
    given()
        .queryParam("name", name)
        .queryParam("on", on)
        .get("/v1/countries/resolve")
        .then()
        .statusCode(200)
        .body("match.iso3", equalTo(iso3))
        .body("matchedBy", equalTo(matchedBy))
        .body("candidates", empty());
  }

  @Test
  void aNameOfSeveralCountriesIsNotGuessed() {
    when()
        .get("/v1/countries/resolve?name=Congo")
        .then()
        .statusCode(409)
        .contentType("application/problem+json")
        .body("candidates.iso3", contains("COD", "COG"));
  }

  @Test
  void anUnknownNameIsNotFound() {
    when()
        .get("/v1/countries/resolve?name=Atlantis")
        .then()
        .statusCode(404)
        .body("detail", containsString("Atlantis"));
  }

  @Test
  void aMissingNameIsNamed() {
    when()
        .get("/v1/countries/resolve")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("name"));
  }

  @Test
  void regionsAreFoundByNameAndHoldTheirParts() {
    when()
        .get("/v1/countries?region=Asia&former=false&limit=500")
        .then()
        .statusCode(200)
        .body("items.iso3", hasItems("KAZ", "JPN", "TUR"))
        .body("page.next", nullValue());
  }

  @Test
  void formerCountriesAreListedApart() {
    when()
        .get("/v1/countries?former=true&limit=500")
        .then()
        .statusCode(200)
        .body("items.iso3", hasItems("YUG", "SUN", "SCG"));
  }

  @Test
  void pagesFollowEachOtherWithoutGapOrRepetition() {
    Pages.assertComplete("/v1/countries", "former=false", "iso3", 97);
  }
}
