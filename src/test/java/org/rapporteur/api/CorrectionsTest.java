package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/**
 * What editors add, put right and take back. All of it is about years that no other test asks for.
 */
@ServiceTest
class CorrectionsTest {

  private static final String CORRECTION =
      """
      {"country": "%s", "indicator": "DEATH_PENALTY", "value": "%s", "from": "%s", "to": %s,
       "source": {"title": "An official gazette", "quote": "The penalty of death is abolished.", "url": "https://example.org/g"},
       "reason": "The gazette says so", "corrects": %s}\
      """;

  @Test
  void aClaimThatAnEditorAddsComesBeforeReportsAndSaysWhy() {
    submit(SampleText.entry(1951, "Nauru", "retentionist")).statusCode(201);
    String before = now();
    int id = add("NRU", "ABOLITIONIST_ALL_CRIMES", "1950-03", "\"1950-11\"", "null");
    when()
        .get("/v1/death-penalty?country=NRU&asOf=1950-06-30")
        .then()
        .body("items.status", contains("ABOLITIONIST_ALL_CRIMES"))
        .body("items[0].certainty", equalTo("CERTAIN"))
        .body("items[0].evidence.source", equalTo("corrections"))
        .body("items[0].evidence.title", equalTo("An official gazette"))
        .body("items[0].evidence.quote", equalTo("The penalty of death is abolished."));
    given()
        .queryParam("knownAt", before)
        .get("/v1/death-penalty?country=NRU&asOf=1950-06-30")
        .then()
        .body("items.status", contains("RETENTIONIST"));
    when()
        .get("/v1/claims/" + id)
        .then()
        .body("added.role", equalTo("EDITOR"))
        .body("added.reason", equalTo("The gazette says so"))
        .body("sourceClass", equalTo("CORRECTION"))
        .body("retracted", nullValue());
    verified(id);
  }

  @Test
  void aClaimIsPutRightInOneStep() {
    int wrong = add("TUV", "RETENTIONIST", "1951-01-01", "\"1951-12-31\"", "null");
    int right = add("TUV", "ABOLITIONIST_ALL_CRIMES", "1951-01-01", "\"1951-12-31\"", "" + wrong);
    when()
        .get("/v1/death-penalty?country=TUV&asOf=1951-06-30")
        .then()
        .body("items.status", contains("ABOLITIONIST_ALL_CRIMES"))
        .body("items.conflict", contains(false));
    when()
        .get("/v1/claims/" + wrong)
        .then()
        .body("retracted.role", equalTo("EDITOR"))
        .body("retracted.reason", equalTo("The gazette says so"));
    when()
        .get("/v1/claims?country=TUV&source=corrections")
        .then()
        .body("items.id", contains(right));
    when()
        .get("/v1/claims?country=TUV&source=corrections&retracted=true")
        .then()
        .body("items.id", contains(wrong, right));
    refused(send("TUV", "RETENTIONIST", "1951-01-01", "null", "" + wrong), 409)
        .body("claims", contains(wrong));
  }

  @Test
  void aClaimThatIsTakenBackIsNotAnsweredAndStaysOnRecord() {
    int id = add("KIR", "RETENTIONIST", "1952", "\"1953\"", "null");
    String before = now();
    retract(id, "Wrong gazette").statusCode(200).body("retracted.reason", equalTo("Wrong gazette"));
    when().get("/v1/death-penalty?country=KIR&asOf=1952-12-31").then().body("items", empty());
    given()
        .queryParam("knownAt", before)
        .get("/v1/death-penalty?country=KIR&asOf=1952-12-31")
        .then()
        .body("items.status", contains("RETENTIONIST"));
    refused(retract(id, "Again"), 409);
    verified(id);
  }

  @Test
  void whatAReportClaimsCanBeTakenBack() {
    submit(SampleText.entry(1955, "Palau", "retentionist")).statusCode(201);
    int id =
        when()
            .get("/v1/claims?report=sample-1955-plw&indicator=DEATH_PENALTY")
            .jsonPath()
            .getInt("items[0].id");
    retract(id, "The report was misread").statusCode(200);
    when().get("/v1/death-penalty?country=PLW&asOf=1954-06-30").then().body("items", empty());
    submit(SampleText.entry(1955, "Palau", "retentionist")).body("outcome", equalTo("UNCHANGED"));
    when().get("/v1/death-penalty?country=PLW&asOf=1954-06-30").then().body("items", empty());
  }

  @Test
  void ofTwoEditorsAtTheSameMomentOneIsRefused() throws Exception {
    try (ExecutorService editors = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> sendings =
          IntStream.range(0, 8)
              .<Callable<Integer>>mapToObj(i ->
                  () ->
                      send("COK", "RETENTIONIST", "1956-0" + (i + 1), "null", "null")
                          .extract()
                          .statusCode())
              .toList();
      List<Integer> statuses = editors.invokeAll(sendings).stream().map(Future::resultNow).toList();
      assertThat(statuses).containsOnlyOnce(201).filteredOn(status -> status == 409).hasSize(7);
    }
    when().get("/v1/claims?country=COK&source=corrections").then().body("items", hasSize(1));
    refused(send("COK", "RETENTIONIST", "1957", "null", "null"), 409)
        .body("detail", containsString("corrects"))
        .body("claims", hasSize(1));
  }

  @Test
  void periodsThatFollowEachOtherStandBesideEachOther() {
    add("NIU", "RETENTIONIST", "1958-01-01", "\"1958-06-30\"", "null");
    add("NIU", "ABOLITIONIST_ALL_CRIMES", "1958-06-30", "\"1959-01-01\"", "null");
    when()
        .get("/v1/death-penalty?country=NIU&history=true")
        .then()
        .body("items[0].days.from", equalTo("1958-01-01"))
        .body("items[0].days.to", equalTo("1958-06-29"))
        .body("items[1].days.from", equalTo("1958-06-30"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          "country": "TUV"           | "country": "Congo"          | /country      | COD or COG
          "country": "TUV"           | "country": "Atlantis"       | /country      | is no alpha-3
          "country": "TUV"           | "country": "TUV,KIR"        | /country      | more than one
          "country": "TUV"           | "country": ""               | /country      | missing
          "DEATH_PENALTY"            | "WEATHER"                   | /indicator    | none of
          "value": "RETENTIONIST"    | "value": "ABOLISHED"        | /value        | none of
          "value": "RETENTIONIST"    | "value": null               | /value        | missing
          "from": "1960"             | "from": "1960-02-30"        | /from         | no day, month or year
          "from": "1960"             | "from": "1899"              | /from         | 1900 and 2100
          "from": "1960"             | "from": null                | /from         | missing
          "to": null                 | "to": "1959"                | /to           | before
          "https://example.org/g"    | "gopher://x"                | /source/url   | http
          "reason": "The gazette says so" | "reason": " "          | /reason       | missing
          "quote": "The penalty of death is abolished." | "quote": "\\u0000" | /source/quote | text
          """)
  void whatIsWrongWithACorrectionIsNamed(String part, String wrong, String pointer, String why) {
    String body = CORRECTION.formatted("TUV", "RETENTIONIST", "1960", "null", "null");
    assertThat(body).contains(part);
    post(body.replace(part, wrong))
        .statusCode(400)
        .body("errors.pointer", hasItem(pointer))
        .body("errors[0].detail", containsString(why));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "[]",
        "null",
        "{\"country\": 7, \"x\": 1}",
        "{\"reason\": {}}",
        "{} {}",
        "{\"reason\": 7}",
        "{\"to\": null, \"to\": null}"
      })
  void whatIsNoCorrectionIsRefused(String body) {
    post(body).statusCode(400).body("type", equalTo("/problems/bad-body"));
  }

  @Test
  void withoutAKeyNothingIsChanged() {
    given()
        .contentType(ContentType.JSON)
        .body(CORRECTION.formatted("TUV", "RETENTIONIST", "1961", "null", "null"))
        .post("/v1/claims")
        .then()
        .statusCode(401);
  }

  @Test
  void whoChangesWhatDoesNotExistIsTold() {
    refused(retract(987_654_321, "x"), 404);
    refused(send("TUV", "RETENTIONIST", "1962", "null", "987654321"), 404);
    int id = add("TUV", "RETENTIONIST", "1963", "\"1964\"", "null");
    refused(send("KIR", "RETENTIONIST", "1963", "null", "" + id), 409)
        .body("detail", containsString("TUV"));
    when().get("/v1/claims/x").then().statusCode(404);
    when().get("/v1/claims/987654321/verify").then().statusCode(404);
  }

  @Test
  void leadersAndFiguresCanBeAddedToo() {
    post("""
    {"country": "TON", "indicator": "HEAD_OF_STATE", "value": "Vera Invented", "from": "1965-02-03", "to": "1966",
     "acting": true, "source": {"title": "A gazette", "quote": "Vera Invented acts"}, "reason": "Missing"}\
    """)
        .statusCode(201)
        .body("value.text", equalTo("Vera Invented"))
        .body("value.holder.acting", is(true));
    when()
        .get("/v1/leaders?country=TON&asOf=1965-12-31&office=HEAD_OF_STATE")
        .then()
        .body("items.name", hasItem("Vera Invented"))
        .body("items[0].acting", is(true));
    post("""
    {"country": "TON", "indicator": "EXECUTIONS", "value": "3+", "from": "1965", "to": "1965",
     "source": {"title": "A gazette", "quote": "at least three"}, "reason": "Missing"}\
    """)
        .statusCode(201)
        .body("value.figure.min", equalTo(3))
        .body("value.figure.max", nullValue())
        .body("value.figure.qualifier", equalTo("AT_LEAST"));
    when()
        .get("/v1/countries/TON/profile?asOf=1965-07-01")
        .then()
        .body("executions.asPublished", equalTo("3+"));
    when().get("/v1/countries/TON/profile?asOf=1967-07-01").then().body("executions", nullValue());
  }

  private static void verified(int id) {
    when().get("/v1/claims/" + id + "/verify").then().body("outcome", equalTo("VERIFIED"));
  }

  private static int add(String country, String value, String from, String to, String corrects) {
    return send(country, value, from, to, corrects)
        .statusCode(201)
        .header("Location", notNullValue())
        .extract()
        .path("id");
  }

  private static ValidatableResponse send(
      String country, String value, String from, String to, String corrects) {
    return post(CORRECTION.formatted(country, value, from, to, corrects));
  }

  private static ValidatableResponse post(String body) {
    return asEditor().contentType(ContentType.JSON).body(body).post("/v1/claims").then();
  }

  private static ValidatableResponse retract(int id, String reason) {
    return asEditor()
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"" + reason + "\"}")
        .post("/v1/claims/" + id + "/retraction")
        .then();
  }

  private static ValidatableResponse refused(ValidatableResponse answer, int status) {
    return answer.statusCode(status).body("status", equalTo(status));
  }

  private static String now() {
    return Instant.now().toString();
  }
}
