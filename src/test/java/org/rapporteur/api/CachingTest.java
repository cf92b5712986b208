package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** Whoever has an answer already is told so. */
@ServiceTest
class CachingTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/countries",
        "/v1/countries/KAZ",
        "/v1/countries/KAZ/profile?asOf=2002-06-30",
        "/v1/leaders?country=KAZ",
        "/v1/incidents?format=csv",
        "/v1/claims?format=ndjson&country=KAZ",
        "/v1/reports/sample-2003-kaz",
        "/v1/reports/sample-2003-kaz/text",
        "/v1/indicators/ICC/summary",
        "/v1/code-lists/IccStatus",
        "/v1/changes",
        "/problems/not-found"
      })
  void theSameAnswerIsNotSentTwice(String path) {
    Response first = when().get(path);
    String tag = first.header("ETag");
    assertThat(tag).startsWith("W/\"");
    assertThat(first.header("Cache-Control")).isEqualTo("public, no-cache");
    given()
        .header("If-None-Match", tag)
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .header("Cache-Control", "public, no-cache")
        .header("Vary", containsString("Accept"))
        .body(emptyString());
  }

  @Test
  void aWriteMakesEveryAnswerNew() {
    String path = "/v1/death-penalty?country=ISL";
    String before = when().get(path).header("ETag");
    Submissions.addAbolition("MHL", 1954);
    given().header("If-None-Match", before).get(path).then().statusCode(200);
  }

  @Test
  void oneOfSeveralTagsIsEnough() {
    String tag = when().get("/v1/countries").header("ETag");
    given()
        .header("If-None-Match", "\"other\", " + tag)
        .get("/v1/countries")
        .then()
        .statusCode(304);
    given().header("If-None-Match", "*").get("/v1/countries").then().statusCode(304);
    given().header("If-None-Match", "\"other\"").get("/v1/countries").then().statusCode(200);
  }

  @Test
  void anotherFormIsAnotherAnswer() {
    String json = when().get("/v1/countries?limit=3").header("ETag");
    given()
        .accept("text/csv")
        .header("If-None-Match", json)
        .get("/v1/countries?limit=3")
        .then()
        .statusCode(200);
  }

  @Test
  void whatAnEditorSeesIsKeptByTheEditorOnly() {
    String open = when().get("/v1/incidents").header("ETag");
    Submissions.asEditor()
        .header("If-None-Match", open)
        .get("/v1/incidents")
        .then()
        .statusCode(200)
        .header("Cache-Control", "private, no-cache");
  }

  @Test
  void aProblemIsNotKept() {
    when()
        .get("/v1/countries/Atlantis")
        .then()
        .statusCode(404)
        .header("Cache-Control", "no-store")
        .header("ETag", nullValue());
    given().header("If-None-Match", "*").get("/v1/countries?nothing=1").then().statusCode(400);
  }

  @Test
  void anImportIsTaggedByWhatItsAnswerSays() {
    String id = Imports.finish("{}").getString("id");
    Response done = when().get("/v1/imports/" + id);
    assertThat(done.header("Cache-Control")).isEqualTo("private, no-cache");
    given()
        .header("If-None-Match", done.header("ETag"))
        .get("/v1/imports/" + id)
        .then()
        .statusCode(304)
        .body(emptyString());
  }

  @Test
  void headSaysWhatGetWouldWithoutSayingIt() {
    String tag = when().get("/v1/countries?limit=5").header("ETag");
    when()
        .head("/v1/countries?limit=5")
        .then()
        .statusCode(200)
        .header("ETag", equalTo(tag))
        .body(emptyString());
    when().head("/v1/countries/Atlantis").then().statusCode(404).body(emptyString());
  }

  @Test
  void optionsNameTheMethods() {
    when()
        .options("/v1/reports")
        .then()
        .statusCode(200)
        .header("Allow", containsString("GET"))
        .header("Allow", containsString("POST"));
  }

  @Test
  void aLongAnswerIsCompressedForWhoeverTakesIt() {
    given()
        .header("Accept-Encoding", "gzip")
        .get("/v1/countries?limit=500")
        .then()
        .header("Content-Encoding", "gzip");
    given()
        .config(
            RestAssuredConfig.config()
                .decoderConfig(DecoderConfig.decoderConfig().noContentDecoders()))
        .get("/v1/countries?limit=500")
        .then()
        .header("Content-Encoding", nullValue());
  }
}
