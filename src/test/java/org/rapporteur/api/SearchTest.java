package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

@ServiceTest
class SearchTest {

  @ParameterizedTest
  @CsvSource({
    "person,diedhiou,Ousseynou Diédhiou",
    "person,FAYE,Ndèye Coumba Faÿe",
    "person,Tleukenof,Rustam Tleukenov",
    "person,Jolamanov,Marat Zholamanov"
  })
  void aPersonIsFoundWhateverTheSpelling(String parameter, String asked, String name) {
    given()
        .queryParam(parameter, asked)
        .get("/v1/incidents?limit=500")
        .then()
        .body("items.persons.name.flatten()", hasItem(name));
  }

  @Test
  void aPlaceIsFoundByAPartOfItsName() {
    when()
        .get("/v1/incidents?place=KARAGAND&report=sample-2003-kaz")
        .then()
        .body("items.places.name.flatten()", hasItem("Karaganda"));
    when().get("/v1/incidents?place=%25").then().body("items", empty());
  }

  @Test
  void incidentsAreFoundByWhenTheyCanHaveHappened() {
    List<String> found =
        when()
            .get("/v1/incidents?report=sample-2003-kaz&from=2002-11&to=2002-11")
            .path("items.when.from");
    assertThat(found).contains("2002-11-09");
    when()
        .get("/v1/incidents?report=sample-2003-kaz&from=2003-01-01")
        .then()
        .body("items", empty());
    when().get("/v1/incidents?from=2002-13").then().statusCode(400);
  }

  @Test
  void aRegionHoldsItsCountries() {
    when()
        .get("/v1/incidents?region=Central Asia&limit=500")
        .then()
        .body("items.size()", greaterThan(3))
        .body("items.country.iso3.unique().contains('KAZ')", equalTo(true))
        .body("items.country.iso3.unique().contains('CHL')", equalTo(false));
    when().get("/v1/incidents?region=Africa&country=KAZ").then().body("items", empty());
    when()
        .get("/v1/incidents?region=Africa&country=KAZ&count=exact")
        .then()
        .body("page.total", equalTo(0));
  }

  @Test
  void wordsComeWithTheirPassage() {
    when()
        .get("/v1/incidents?q=newspaper office&report=sample-2003-kaz&sort=-rank")
        .then()
        .body("items[0].headline", containsString("«"))
        .body("items[0].headline", containsString("newspaper"));
    when()
        .get("/v1/incidents?report=sample-2003-kaz")
        .then()
        .body("items[0].headline", nullValue());
  }

  @Test
  void wordsAreFoundWithoutTheirAccents() {
    int with = when().get("/v1/incidents?q=Diédhiou&count=exact").path("page.total");
    int without = when().get("/v1/incidents?q=diedhiou&count=exact").path("page.total");
    assertThat(with).isEqualTo(without).isPositive();
  }

  @Test
  void rankNeedsWords() {
    when()
        .get("/v1/incidents?sort=-rank")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("sort"));
  }

  @Test
  void theBestComesFirst() {
    List<Float> ranks = when().get("/v1/search?q=police or prison&limit=100").path("items.rank");
    assertThat(ranks).hasSizeGreaterThan(10).isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void sectionsAreFoundBesidesIncidents() {
    when()
        .get("/v1/search?q=police&kind=SECTION&country=KAZ")
        .then()
        .body("items.size()", greaterThan(0))
        .body("items.kind", everyItem(equalTo("SECTION")))
        .body("items.country.iso3", everyItem(equalTo("KAZ")))
        .body("items[0].headline", containsString("«"))
        .body("items[0].section.topic", notNullValue());
    List<String> links = when().get("/v1/search?q=police&limit=100").path("items.href");
    links.stream().distinct().limit(20).forEach(link -> when().get(link).then().statusCode(200));
  }

  @Test
  void pagesOfASearchFollowEachOther() {
    Pages.assertComplete("/v1/search", "q=police", "id", 4);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "?q=", "?q= ", "?q=police&kind=CASE", "?q=police&sort=name"})
  void aSearchNeedsWordsAndKnownParameters(String query) {
    when().get("/v1/search" + query).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"the", "\"", "-", "((", "&|!", "a:*", "'; drop table incident; --", "<b>"})
  void anyWordsGetAnAnswer(String words) {
    given().queryParam("q", words).get("/v1/search").then().statusCode(200);
    given().queryParam("q", words).get("/v1/incidents").then().statusCode(200);
    given().queryParam("person", words).get("/v1/incidents").then().statusCode(200);
    given().queryParam("place", words).get("/v1/incidents").then().statusCode(200);
  }

  @Test
  void oneKindIsAllThatIsFound() {
    when()
        .get("/v1/search?q=arrested&kind=INCIDENT&edition=2003&topic=TORTURE&coverageYear=2002")
        .then()
        .statusCode(200)
        .body("items.kind.unique()", contains("INCIDENT"));
  }
}
