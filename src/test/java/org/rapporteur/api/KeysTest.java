package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** Administrators make keys, see them and revoke them. */
@ServiceTest
class KeysTest {

  private static final byte[] BYTES = {'x'};

  @Inject DataSource database;

  @Test
  void aKeyThatWasMadeWorksBesideThoseThatAreSet() {
    JsonPath made = make("works beside", "EDITOR").statusCode(201).extract().jsonPath();
    String secret = made.getString("secret");
    assertThat(secret).startsWith("rap_").hasSizeGreaterThan(40);
    // A dry run is what only editors may do and leaves nothing behind.
    as(secret)
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true")
        .then()
        .statusCode(422);
    asEditor()
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports?dryRun=true")
        .then()
        .statusCode(422);
  }

  @Test
  void theSecretIsShownOnceAndNotKept() throws SQLException {
    ValidatableResponse answer = make("shown once", "READER").statusCode(201);
    String secret = answer.header("Cache-Control", "no-store").extract().path("secret");
    String location =
        answer.header("Location", containsString("/v1/keys/")).extract().header("Location");
    asAdmin()
        .get(location)
        .then()
        .statusCode(200)
        .body("name", equalTo("shown once"))
        .body("role", equalTo("READER"))
        .body("hint", startsWith("rap_"))
        .body("lastUsedOn", nullValue())
        .body("revokedAt", nullValue())
        .body("$", not(hasKey("secret")));
    assertThat(asAdmin().get("/v1/keys?limit=500").asString()).doesNotContain(secret.substring(10));
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet rows =
            sql.executeQuery(
                "select count(*) from api_key where api_key::text like '%"
                    + secret.substring(10)
                    + "%'")) {
      rows.next();
      assertThat(rows.getInt(1)).isZero();
    }
  }

  @Test
  void aKeySaysOnWhichDayItWasUsed() {
    JsonPath made = make("says when", "READER").extract().jsonPath();
    as(made.getString("secret")).get("/v1/countries/KAZ").then().statusCode(200);
    String today = LocalDate.now(Clock.systemUTC()).toString();
    assertThat(asAdmin().get("/v1/keys/" + made.getLong("id")).<String>path("lastUsedOn"))
        .isGreaterThanOrEqualTo(today);
  }

  @Test
  void aRevokedKeyIsRefusedAtOnceAlsoWhereNoneIsNeeded() {
    JsonPath made = make("revoked", "EDITOR").extract().jsonPath();
    as(made.getString("secret")).get("/v1/countries/KAZ").then().statusCode(200);
    String first = revoke(made.getLong("id")).statusCode(200).extract().path("revokedAt");
    as(made.getString("secret"))
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", startsWith("Bearer"))
        .body("type", equalTo("/problems/unauthenticated"));
    as(made.getString("secret")).delete("/v1/keys/1").then().statusCode(401);
    revoke(made.getLong("id")).statusCode(200).body("revokedAt", equalTo(first));
  }

  @Test
  void aNameIsFreeAgainWhenItsKeyIsRevoked() {
    JsonPath made = make("used again", "READER").statusCode(201).extract().jsonPath();
    make("used again", "EDITOR").statusCode(409).body("type", equalTo("/problems/name-taken"));
    revoke(made.getLong("id"));
    make("used again", "EDITOR").statusCode(201);
  }

  @Test
  void keysAreListedPageByPage() {
    for (int i = 0; i < 3; i++) {
      make("listed " + i, "READER").statusCode(201);
    }
    JsonPath first = asAdmin().get("/v1/keys?limit=1").jsonPath();
    asAdmin()
        .get("/v1/keys?limit=1&cursor=" + first.getString("page.next"))
        .then()
        .statusCode(200)
        .body("items.id", not(hasItem(first.getInt("items[0].id"))));
    asAdmin()
        .get("/v1/keys?limit=500")
        .then()
        .body("items.name", hasItem("listed 2"))
        .body("items.createdAt", everyItem(notNullValue()));
  }

  @ParameterizedTest
  @CsvSource({
    "READER, GET, /v1/keys, 403",
    "READER, POST, /v1/keys, 403",
    "EDITOR, GET, /v1/keys, 403",
    "EDITOR, GET, /v1/keys/1, 403",
    "EDITOR, DELETE, /v1/keys/1, 403",
    "EDITOR, GET, /v1/audit, 403",
    "READER, POST, /v1/claims, 403",
    "READER, POST, /v1/reports, 403",
    "ADMIN, GET, /v1/keys, 200"
  })
  void eachRoleMayDoWhatItMay(String role, String method, String path, int status) {
    JsonPath made =
        make("role " + role + method + path.replace("/", "."), role).extract().jsonPath();
    as(made.getString("secret"))
        .contentType(path.endsWith("reports") ? "text/plain" : "application/json")
        .body(method.equals("POST") ? "{}" : "")
        .request(method, path)
        .then()
        .statusCode(status);
    revoke(made.getLong("id"));
  }

  @Test
  void withoutAKeyNobodySeesAny() {
    when().get("/v1/keys").then().statusCode(401);
    when().get("/v1/audit").then().statusCode(401);
    given().contentType(ContentType.JSON).body("{}").post("/v1/keys").then().statusCode(401);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{\"role\":\"READER\"} | /name",
        "{\"name\":\"x\"} | /role",
        "{\"name\":\" \",\"role\":\"READER\"} | /name",
        "{\"name\":\"-x\",\"role\":\"READER\"} | /name",
        "{\"name\":\"a\\nb\",\"role\":\"READER\"} | /name",
        "{\"name\":\"x\",\"role\":\"OWNER\"} | /role"
      })
  void whatIsWrongWithAWishIsNamed(String body, String pointer) {
    asAdmin()
        .contentType(ContentType.JSON)
        .body(body)
        .post("/v1/keys")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains(pointer));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "x", "99999999999999999999", "-1"})
  void aKeyThatIsNotThereIsNotFound(String id) {
    asAdmin().get("/v1/keys/" + id).then().statusCode(404);
    asAdmin().delete("/v1/keys/" + id).then().statusCode(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer ",
        "Bearer rap_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "Bearer a.b.c",
        "Basic YTpi",
        "Bearer",
        "x"
      })
  void whatNobodyKnowsIsRefusedOnReadsToo(String authorization) {
    given()
        .header("Authorization", authorization)
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("invalid_token"));
  }

  private static ValidatableResponse make(String name, String role) {
    return asAdmin()
        .contentType(ContentType.JSON)
        .body("{\"name\":\"%s\",\"role\":\"%s\"}".formatted(name, role))
        .post("/v1/keys")
        .then();
  }

  private static ValidatableResponse revoke(long id) {
    return asAdmin().delete("/v1/keys/" + id).then();
  }

  private static RequestSpecification as(String secret) {
    return given().header("Authorization", "Bearer " + secret);
  }
}
