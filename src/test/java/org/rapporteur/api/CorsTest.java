package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.asEditor;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** Pages of anybody may read from a browser, and not write. */
@ServiceTest
class CorsTest {

  private static final byte[] BYTES = {'x'};

  private static final String PAGE = "https://dashboard.example";

  @Test
  void aPageOfAnybodyMayRead() {
    given()
        .header("Origin", PAGE)
        .get("/v1/countries?limit=1")
        .then()
        .statusCode(200)
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Credentials", nullValue())
        .header("Access-Control-Expose-Headers", containsString("RateLimit-Policy"))
        .header("Access-Control-Expose-Headers", containsString("X-Total-Count"))
        .header("Access-Control-Expose-Headers", containsString("ETag"));
  }

  @Test
  void aPageOfAnybodyMayReadWhatWentWrong() {
    given()
        .header("Origin", PAGE)
        .get("/v1/countries/Atlantis")
        .then()
        .statusCode(404)
        .header("Access-Control-Allow-Origin", "*");
  }

  @Test
  void aBrowserThatAsksFirstIsToldThatItMayRead() {
    given()
        .header("Origin", PAGE)
        .header("Access-Control-Request-Method", "GET")
        .header("Access-Control-Request-Headers", "authorization")
        .options("/v1/leaders")
        .then()
        .statusCode(204)
        .header("Access-Control-Allow-Origin", "*")
        .header("Access-Control-Allow-Methods", containsString("GET"))
        .header("Access-Control-Allow-Headers", equalTo("authorization"))
        .header("Access-Control-Max-Age", "86400");
  }

  @Test
  void aPageOfAnybodyMayNotWrite() {
    given()
        .header("Origin", PAGE)
        .header("Access-Control-Request-Method", "POST")
        .header("Access-Control-Request-Headers", "authorization")
        .options("/v1/reports")
        .then()
        .header("Access-Control-Allow-Methods", Matchers.not(containsString("POST")));
  }

  /** Browsers name the origin of a write also where the page comes from the service itself. */
  @Test
  void aPageOfTheServiceItselfMayWrite() {
    asEditor()
        .header("Origin", "http://localhost")
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true")
        .then()
        .statusCode(422);
  }
}
