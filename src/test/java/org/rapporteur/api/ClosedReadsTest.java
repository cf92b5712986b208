package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** A service that only those may read who have a key. */
@ServiceTest
@TestProfile(ClosedReadsTest.Closed.class)
class ClosedReadsTest {

  public static class Closed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of("rapporteur.reads", "KEYS");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/countries",
        "/v1/leaders?country=KAZ&asOf=2002-06-30",
        "/v1/changes",
        "/v1/code-lists",
        "/v1/reports/sample-2003-kaz/text",
        "/v1/imports/00000000-0000-0000-0000-000000000000"
      })
  void withoutAKeyNothingIsRead(String path) {
    when()
        .get(path)
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", equalTo("/problems/unauthenticated"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "//v1/countries",
        "/%76%31/countries",
        "/v1;x=y/countries",
        "/./v1/countries",
        "/x/../v1/countries"
      })
  void noOtherSpellingOfAnAddressOpensIt(String path) {
    given().urlEncodingEnabled(false).get(path).then().statusCode(not(equalTo(200)));
  }

  @Test
  void aReaderReads() {
    String secret =
        asAdmin()
            .contentType(ContentType.JSON)
            .body("{\"name\":\"reader of what is closed\",\"role\":\"READER\"}")
            .post("/v1/keys")
            .path("secret");
    given()
        .header("Authorization", "Bearer " + secret)
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(200);
    asEditor().get("/v1/countries/KAZ").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/q/health/live",
        "/q/health/ready",
        "/openapi.yaml",
        "/docs",
        "/problems/unauthenticated"
      })
  void whatSaysHowToGetInStaysOpen(String path) {
    when().get(path).then().statusCode(200);
  }
}
