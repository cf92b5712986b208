package org.rapporteur.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** Which addresses lead to the dashboard, and how its page is served. */
@ServiceTest
class DashboardPagesTest {

  private static final String PERSON = "text/html,application/xhtml+xml,*/*;q=0.8";

  @ParameterizedTest
  @ValueSource(
      strings = {"/", "/countries/KAZ", "/reports/sample-2003-kaz", "/incidents?q=x", "/import"})
  void everyViewIsThePage(String path) {
    given()
        .accept(PERSON)
        .get(path)
        .then()
        .statusCode(200)
        .contentType(containsString("text/html"))
        .header("Cache-Control", equalTo("no-cache"))
        .header("Content-Security-Policy", containsString("default-src 'self'"))
        .body(containsString("<script type=\"module\" src=\"/static/bundle/start"));
    given().get(path).then().statusCode(200).contentType(containsString("text/html"));
    given().head(path).then().statusCode(200);
  }

  @Test
  void scriptsAreSentSmall() {
    String page = given().get("/").asString();
    String script = page.replaceAll("(?s).*src=\"([^\"]+)\".*", "$1");
    given()
        .header("Accept-Encoding", "gzip")
        .get(script)
        .then()
        .statusCode(200)
        .contentType(containsString("javascript"))
        .header("Content-Encoding", "gzip");
  }

  @Test
  void aBrokenAddressIsAPageForPeopleAndAProblemForPrograms() {
    given()
        .accept(PERSON)
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .contentType(containsString("text/html"));
    given()
        .get("/no/such/page")
        .then()
        .statusCode(404)
        .contentType(containsString("application/problem+json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/no-such-thing", "/v1/countries/Atlantis", "/problems/none"})
  void whatTheInterfaceRefusesStaysAProblem(String path) {
    given()
        .accept("text/html, application/problem+json")
        .get(path)
        .then()
        .statusCode(not(200))
        .body(not(containsString("<script type=\"module\"")));
  }

  @Test
  void aPageIsOnlyRead() {
    given().accept(PERSON).post("/no/such/page").then().statusCode(404);
    given().accept(PERSON).delete("/countries/KAZ").then().statusCode(404);
  }
}
