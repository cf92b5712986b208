package org.rapporteur.api;

import static io.restassured.RestAssured.given;

import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.rapporteur.TestDatabase;

/** Sends reports as an editor does. */
public final class Submissions {

  /**
   * Else the bytes of a text would be decoded and encoded again on the way, and broken ones mended.
   */
  private static final RestAssuredConfig BYTES_AS_THEY_ARE =
      RestAssuredConfig.config()
          .encoderConfig(
              EncoderConfig.encoderConfig()
                  .encodeContentTypeAs("text/plain", ContentType.BINARY)
                  .appendDefaultContentCharsetToContentTypeIfUndefined(false));

  private Submissions() {}

  /** A request that bears the editor's key. */
  public static RequestSpecification asEditor() {
    return given()
        .config(BYTES_AS_THEY_ARE)
        .header("Authorization", "Bearer " + TestDatabase.EDITOR_KEY);
  }

  /** A request that bears the administrator's key. */
  public static RequestSpecification asAdmin() {
    return given()
        .config(BYTES_AS_THEY_ARE)
        .header("Authorization", "Bearer " + TestDatabase.ADMIN_KEY);
  }

  public static ValidatableResponse submit(String text) {
    return submit(text.getBytes(StandardCharsets.UTF_8), "");
  }

  static ValidatableResponse submit(String text, String query) {
    return submit(text.getBytes(StandardCharsets.UTF_8), query);
  }

  static ValidatableResponse submit(byte[] body, String query) {
    return asEditor().contentType("text/plain").body(body).post("/v1/reports" + query).then();
  }

  /** Adds, as an editor does, that a country had no death penalty in a year. */
  static void addAbolition(String country, int year) {
    asEditor()
        .contentType(ContentType.JSON)
        .body(
            """
            {"country": "%s", "indicator": "DEATH_PENALTY", "value": "ABOLITIONIST_ALL_CRIMES",
             "from": "%2$d-01-01", "to": "%2$d-12-31", "reason": "The gazette says so",
             "source": {"title": "A gazette", "quote": "The penalty of death is abolished."}}\
            """
                .formatted(country, year))
        .post("/v1/claims")
        .then()
        .statusCode(201);
  }
}
