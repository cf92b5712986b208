package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;

@ServiceTest
class ProblemsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/countries",
        "/v1/countries/resolve",
        "/v1/reports",
        "/v1/leaders",
        "/v1/death-penalty",
        "/v1/icc",
        "/v1/incidents"
      })
  void anUnknownParameterIsNamedWithThoseThatAreKnown(String path) {
    when()
        .get(path + "?colour=blue")
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/bad-parameter"))
        .body("instance", equalTo(path))
        .body("errors.parameter", hasItem("colour"))
        .body("errors.detail", hasItem(containsString("known are")));
  }

  @ParameterizedTest
  @CsvSource({
    "/v1/leaders?asOf=2002-02-30,asOf",
    "/v1/leaders?asOf=2002,asOf",
    "/v1/leaders?asOf=1492-10-12,asOf",
    "/v1/leaders?asOf=2222-01-01,asOf",
    "/v1/leaders?knownAt=yesterday,knownAt",
    "/v1/leaders?knownAt=%2B294277-01-01T00:00:00Z,knownAt",
    "/v1/leaders?knownAt=-4713-01-01T00:00:00Z,knownAt",
    "/v1/leaders?office=POPE,office",
    "/v1/leaders?country=Narnia,country",
    "/v1/leaders?country=Congo,country",
    "/v1/leaders?region=Atlantis,region",
    "/v1/death-penalty?status=RETAINED,status",
    "/v1/icc?participation=MEMBER,participation",
    "/v1/incidents?act=THEFT,act",
    "/v1/incidents?topic=WEATHER,topic",
    "/v1/incidents?edition=MMIII,edition",
    "/v1/incidents?limit=0,limit",
    "/v1/incidents?limit=501,limit",
    "/v1/incidents?limit=ten,limit",
    "/v1/incidents?cursor=!!!,cursor",
    "/v1/incidents?cursor=AAAA,cursor",
    "/v1/countries?former=perhaps,former",
    "/v1/countries/resolve?name=KAZ&on=28.5.2003,on",
    "/v1/reports/sample-2003-kaz/citation?style=cuneiform,style"
  })
  void aBadValueIsNamed(String path, String parameter) {
    when().get(path).then().statusCode(400).body("errors.parameter", contains(parameter));
  }

  @Test
  void allThatIsWrongIsSaidAtOnce() {
    when()
        .get("/v1/leaders?country=Narnia&asOf=soon&limit=0")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("country", "asOf", "limit"));
  }

  @Test
  void aParameterGivenTwiceIsRefused() {
    when()
        .get("/v1/leaders?country=KAZ&country=UZB")
        .then()
        .statusCode(400)
        .body("errors.detail", hasItem(containsString("commas")));
  }

  @Test
  void aCursorOfAnotherQuestionIsRefused() {
    String cursor = when().get("/v1/countries?limit=1").path("page.next");
    given()
        .queryParam("cursor", cursor)
        .queryParam("former", "true")
        .get("/v1/countries")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/nothing",
        "/v1/reports/ai-1066-eng",
        "/v1/reports/x",
        "/v1/incidents/x",
        "/v1/countries/Atlantis",
        "/problems/none"
      })
  void whatIsNotThereIsNotFound(String path) {
    when()
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/not-found"));
  }

  @Test
  void aMethodThatIsNotTakenIsAProblemToo() {
    when()
        .delete("/v1/leaders")
        .then()
        .statusCode(405)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/method-not-allowed"));
  }

  @Test
  void aFormThatIsNotServedIsAProblemToo() {
    given()
        .accept("image/png")
        .get("/v1/leaders")
        .then()
        .statusCode(406)
        .body("type", equalTo("/problems/not-acceptable"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "' or 1=1 --",
        "<script>alert(1)</script>",
        "%00",
        "\u202e",
        "((((",
        "\"",
        "a:*b & !"
      })
  void searchWordsCanBeAnything(String words) {
    given().queryParam("q", words).get("/v1/incidents").then().statusCode(not(equalTo(500)));
  }

  @Test
  void everyTypeLeadsToItsMeaning() {
    when().get("/problems/unusable-report").then().statusCode(200).body(containsString("notice"));
  }

  @Test
  void anAnswerBearsItsRequestId() {
    given()
        .header("X-Request-Id", "my-id-1")
        .get("/v1/countries/KAZ")
        .then()
        .header("X-Request-Id", "my-id-1");
    given()
        .header("X-Request-Id", "bad id!")
        .get("/v1/countries/KAZ")
        .then()
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/reports/%00",
        "/v1/reports/a%00b/text",
        "/v1/incidents/%00",
        "/v1/countries/%00"
      })
  void aNulInAnAddressIsNotFound(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .statusCode(404)
        .contentType("application/problem+json");
  }

  @Test
  void aForgedCursorIsRefused() {
    String cursor = when().get("/v1/leaders?limit=1").path("page.next");
    String content = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    String forged =
        Base64.getUrlEncoder()
            .encodeToString(
                content.replaceAll("[A-Z]{3}", "A\0S").getBytes(StandardCharsets.UTF_8));
    given()
        .queryParam("cursor", forged)
        .get("/v1/leaders")
        .then()
        .statusCode(400)
        .body("errors.parameter", contains("cursor"));
  }

  @Test
  void whatIsServedIsNotNamedByThePartsOfTheProgram() {
    given().accept("image/png").get("/v1/leaders").then().body("detail", not(containsString("@")));
    given()
        .header("Authorization", "Bearer " + TestDatabase.EDITOR_KEY)
        .contentType("image/png")
        .body("x".getBytes(StandardCharsets.UTF_8))
        .post("/v1/reports")
        .then()
        .statusCode(415)
        .body("detail", not(containsString("@")));
  }

  @Test
  void aRegionWithoutTheCountryAskedForHoldsNothing() {
    when()
        .get("/v1/leaders?country=KAZ&region=Africa")
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
