package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.rapporteur.api.Submissions.asEditor;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** What does not get as far as a resource is refused as plainly as what does. */
@ServiceTest
class UnreadableRequestsTest {

  @ParameterizedTest
  @ValueSource(strings = {"a/b/c", "json"})
  void aContentTypeThatIsNoneIsRefused(String type) {
    for (String path : new String[] {"/v1/reports", "/v1/imports", "/v1/claims"}) {
      asEditor()
          .header("Content-Type", type)
          .body("x".getBytes(java.nio.charset.StandardCharsets.UTF_8))
          .post(path)
          .then()
          .statusCode(415)
          .body("type", equalTo("/problems/unsupported-media-type"));
    }
  }

  @Test
  void aContentTypeThatIsNoneIsNamedWhereNoBodyIsTaken() {
    given()
        .header("Content-Type", "a/b/c")
        .get("/v1/changes")
        .then()
        .statusCode(400)
        .body("errors.parameter", hasItem("Content-Type"));
  }

  @Test
  void aMethodThatIsNotTakenIsAnsweredWithThoseThatAre() {
    when().delete("/v1/leaders").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS");
    when()
        .put("/v1/imports/x")
        .then()
        .statusCode(405)
        .header("Allow", "DELETE, GET, HEAD, OPTIONS");
    given().put("/v1/reports").then().statusCode(405).header("Allow", "GET, HEAD, OPTIONS, POST");
  }
}
