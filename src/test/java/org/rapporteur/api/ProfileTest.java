package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/** One card for a country, and what changed in it. */
@ServiceTest
class ProfileTest {

  @Test
  void aCardHasAllThatIsKnownOfTheDay() {
    when()
        .get("/v1/countries/Kazakstan/profile?asOf=2002-06-30")
        .then()
        .statusCode(200)
        .body("country.iso3", equalTo("KAZ"))
        .body("leaders.name", contains("Imangali Tasmagambetov", "Nursultan Nazarbayev"))
        .body("deathPenalty.status", equalTo("RETENTIONIST"))
        .body("icc.status", equalTo("NOT_SIGNED"))
        .body("icc.participation", equalTo("NO_ACTION"))
        .body("latestReport.id", equalTo("sample-2003-kaz"))
        .body("incidentCount", greaterThan(3))
        .body("executions", nullValue());
  }

  @Test
  void theFiguresAreThoseOfTheYear() {
    when()
        .get("/v1/countries/CHN/profile?asOf=2015-06-30")
        .then()
        .body("executions.asPublished", equalTo("1000s"))
        .body("executions.min", equalTo(1000))
        .body("executions.max", nullValue())
        .body("executions.qualifier", equalTo("ORDER_OF_MAGNITUDE"));
    when()
        .get("/v1/countries/CHN/profile?asOf=2025-06-30")
        .then()
        .body("executions", nullValue())
        .body("deathPenalty.carriedForward", equalTo(true));
  }

  @Test
  void beforeAnythingIsKnownTheCardIsEmpty() {
    when()
        .get("/v1/countries/KAZ/profile?asOf=1900-01-01")
        .then()
        .body("leaders", empty())
        .body("deathPenalty", nullValue())
        .body("icc", nullValue())
        .body("latestReport", nullValue())
        .body("incidentCount", equalTo(0));
    given()
        .get("/v1/countries/KAZ/profile?knownAt=2020-01-01T00:00:00Z")
        .then()
        .body("icc", nullValue())
        .body("latestReport", nullValue());
  }

  @Test
  void theTimelineTellsWhatChangedOldestFirst() {
    when()
        .get("/v1/countries/BDI/timeline?limit=500")
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.indicator == 'ICC' }.date",
            contains("1998-07-17", "1999-01-13", "2004-09-21", "2004-12-01", "2017-10-27"))
        .body(
            "items.findAll { it.indicator == 'ICC' }.participation",
            contains("NO_ACTION", "SIGNATORY", "SIGNATORY", "STATE_PARTY", "WITHDRAWN"))
        .body("items.find { it.indicator == 'ICC' }.kind", equalTo("FIRST_KNOWN"))
        .body(
            "items.findAll { it.indicator == 'DEATH_PENALTY' }.value",
            contains("RETENTIONIST", "ABOLITIONIST_ALL_CRIMES"))
        .body(
            "items.findAll { it.indicator == 'DEATH_PENALTY' }.before[1]", contains("RETENTIONIST"))
        .body(
            "items.findAll { it.indicator == 'HEAD_OF_STATE' }.value",
            hasItem("Pierre Nkurunziza"));
    Pages.assertComplete("/v1/countries/BDI/timeline", "", "date", 2);
  }

  @Test
  void aNameRespelledIsNoChange() {
    when()
        .get("/v1/countries/KAZ/timeline?limit=500")
        .then()
        .body(
            "items.findAll { it.indicator == 'HEAD_OF_STATE' }.value",
            contains("Nursultan Nazarbayev", "Kassym-Jomart Tokayev"));
  }

  @ParameterizedTest
  @CsvSource({
    "KAZ/profile?asOf=2002-02-30, 400, asOf, day that exists",
    "KAZ/profile?asOf=1899-12-31, 400, asOf, 1900",
    "KAZ/profile?asOf=2101-01-01, 400, asOf, 2100",
    "KAZ/profile?knownAt=2099-01-01T00:00:00Z, 400, knownAt, future",
    "SCG/profile?asOf=2010-01-01, 400, asOf, MNE",
    "KAZ/timeline?knownAt=yesterday, 400, knownAt, moment",
    "KAZ/timeline?asOf=2002-01-01, 400, asOf, not known"
  })
  void whatIsAskedWronglyIsSaid(String question, int status, String parameter, String why) {
    when()
        .get("/v1/countries/" + question)
        .then()
        .statusCode(status)
        .body("errors.parameter", contains(parameter))
        .body("errors[0].detail", containsString(why));
  }

  @Test
  void countriesThatNobodyKnowsOrSeveralKnowAreSaid() {
    when().get("/v1/countries/Atlantis/profile").then().statusCode(404);
    when()
        .get("/v1/countries/Congo/profile")
        .then()
        .statusCode(409)
        .body("candidates.iso3", containsInAnyOrder("COD", "COG"));
  }

  @ParameterizedTest
  @CsvSource({
    "SCG, 2010-01-01, MNE",
    "YUG, 2002-06-30, SCG",
    "Soviet Union, 2002-06-30, KAZ",
    "CSK, 1999-01-01, SVK"
  })
  void whoAsksForAStateAfterItsEndIsSentToItsSuccessors(String name, String day, String successor) {
    given()
        .queryParam("country", name)
        .queryParam("asOf", day)
        .get("/v1/icc")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("country"))
        .body("errors[0].detail", containsString(successor));
  }

  @ParameterizedTest
  @CsvSource({
    "leaders?asOf=2002-13-01, asOf",
    "icc?asOf=1899-12-31, asOf",
    "death-penalty?asOf=2100-12-32, asOf",
    "icc?knownAt=2098-01-01T00:00:00Z, knownAt",
    "icc?history=maybe, history",
    "leaders?country=Congo, country",
    "leaders?country=Atlantis, country"
  })
  void factsAreAskedForDaysAndCountriesThatExist(String question, String parameter) {
    when()
        .get("/v1/" + question)
        .then()
        .statusCode(400)
        .body("errors.parameter", contains(parameter));
  }
}
