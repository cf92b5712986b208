package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** What is withdrawn is no longer served, says why, and stays known as of before. */
@ServiceTest
class WithdrawalTest {

  private static final String REASON = "The publisher took it back.";

  @Test
  void whatIsWithdrawnIsGoneEverywhereAndSaysWhy() {
    submit(SampleText.entry(1981, "Tuvalu")).statusCode(201);
    String incident = when().get("/v1/incidents?report=sample-1981-tuv").path("items[0].id");
    withdraw("sample-1981-tuv").statusCode(204);
    for (String part : new String[] {"", "/text", "/citation", "/revisions"}) {
      assertGone("/v1/reports/sample-1981-tuv" + part);
    }
    assertGone("/v1/incidents/" + incident);
    when().get("/v1/incidents?report=sample-1981-tuv").then().body("items", empty());
    when()
        .get("/v1/incidents/summary?report=sample-1981-tuv")
        .then()
        .body("total", equalTo(0))
        .body("rows", empty());
    when().get("/v1/reports?country=TUV&edition=1981").then().body("items", empty());
    when().get("/v1/search?q=police&country=TUV&edition=1981").then().body("items", empty());
    when().get("/v1/claims?report=sample-1981-tuv").then().body("items", empty());
  }

  @Test
  void whatWasAnsweredBeforeStaysKnown() {
    submit(SampleText.entry(1982, "Tonga", "retentionist")).statusCode(201);
    String before = Instant.now().toString();
    String question = "/v1/death-penalty?country=TON&asOf=1981-06-30";
    String answer = when().get(question).path("items[0].evidence.source");
    assertThat(answer).isEqualTo("sample-1982-ton");
    withdraw("sample-1982-ton").statusCode(204);
    when().get(question).then().body("items", empty());
    when()
        .get(question + "&knownAt=" + before)
        .then()
        .body("items[0].status", equalTo("RETENTIONIST"))
        .body("items[0].evidence.source", equalTo("sample-1982-ton"));
  }

  @Test
  void theChangesTellOfIt() {
    submit(SampleText.entry(1983, "Kiribati")).statusCode(201);
    long last = lastChange();
    withdraw("sample-1983-kir").statusCode(204);
    when()
        .get("/v1/changes?after=" + last)
        .then()
        .body("items.kind", contains("WITHDRAWN"))
        .body("items[0].report", equalTo("sample-1983-kir"))
        .body("items[0].country", equalTo("KIR"))
        .body("items[0].revision", equalTo(1))
        .body("items[0].role", equalTo("ADMIN"))
        .body("items[0].reason", equalTo(REASON));
  }

  @Test
  void whoWithdrawsTwiceIsToldThatItIsGone() {
    submit(SampleText.entry(1984, "Palau")).statusCode(201);
    withdraw("sample-1984-plw").statusCode(204);
    delete(asAdmin(), "sample-1984-plw", "Another reason.")
        .statusCode(410)
        .body("reason", equalTo(REASON));
  }

  @Test
  void onlyAdministratorsWithdrawAndSayWhy() {
    submit(SampleText.entry(1985, "Samoa")).statusCode(201);
    delete(asEditor(), "sample-1985-wsm", REASON).statusCode(403);
    delete(given(), "sample-1985-wsm", REASON).statusCode(401);
    asAdmin()
        .delete("/v1/reports/sample-1985-wsm")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("reason"));
    delete(asAdmin(), "sample-1985-wsm", "x".repeat(1001)).statusCode(400);
    delete(asAdmin(), "sample-1985-nobody", REASON).statusCode(404);
    when().get("/v1/reports/sample-1985-wsm").then().statusCode(200);
  }

  @Test
  void whatIsWithdrawnIsNotTakenAgainByMistake() {
    String text = SampleText.entry(1986, "Tonga");
    submit(text).statusCode(201);
    withdraw("sample-1986-ton").statusCode(204);
    submit(text)
        .statusCode(409)
        .body("type", equalTo("/problems/report-withdrawn"))
        .body("reason", equalTo(REASON))
        .body("withdrawnAt", notNullValue());
    submit(text.replace("Little", "Nothing")).statusCode(409);
    submit(text, "?dryRun=true").statusCode(409);
    submit(text, "?reinstate=true").statusCode(403);
    post(asAdmin(), text, "").statusCode(409);
    assertGone("/v1/reports/sample-1986-ton");
  }

  @Test
  void anAdministratorHasItServedAgain() {
    String text = SampleText.entry(1987, "Vanuatu", "retentionist");
    submit(text).statusCode(201);
    String incident = when().get("/v1/incidents?report=sample-1987-vut").path("items[0].id");
    withdraw("sample-1987-vut").statusCode(204);
    post(asAdmin(), text, "?reinstate=true&dryRun=true")
        .statusCode(200)
        .body("outcome", equalTo("REINSTATED"))
        .body("report.revision", equalTo(2));
    long last = lastChange();
    post(asAdmin(), text, "?reinstate=true")
        .statusCode(200)
        .body("outcome", equalTo("REINSTATED"))
        .body("report.revision", equalTo(2));
    when().get("/v1/changes?after=" + last).then().body("items.kind", contains("REINSTATED"));
    when().get("/v1/incidents/" + incident).then().statusCode(200);
    when()
        .get("/v1/death-penalty?country=VUT&asOf=1986-06-30")
        .then()
        .body("items[0].evidence.source", equalTo("sample-1987-vut"));
    post(asAdmin(), text, "?reinstate=true").statusCode(200).body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void anImportThatMeetsItGoesOn() {
    submit(SampleText.entry(1988, "Micronesia")).statusCode(201);
    withdraw("sample-1988-fsm").statusCode(204);
    byte[] zip =
        Imports.zip(
            Map.of(
                "a.txt", bytes(SampleText.entry(1988, "Micronesia")),
                "b.txt", bytes(SampleText.entry(1988, "Marshall Islands"))));
    JsonPath ended = Imports.finish(zip, Imports.ZIP, "");
    assertThat(ended.getString("status")).isEqualTo("SUCCEEDED");
    assertThat(ended.getInt("created")).isEqualTo(1);
    assertThat(ended.getInt("rejected")).isEqualTo(1);
    assertThat(ended.getString("rejections[0].code")).isEqualTo("REPORT_WITHDRAWN");
    assertThat(ended.getString("rejections[0].reason")).contains("sample-1988-fsm", REASON);
  }

  @Test
  void revisionsAreListedByNumber() {
    submit(SampleText.entry(1989, "Solomon Islands")).statusCode(201);
    submit(SampleText.entry(1989, "Solomon Islands").replace("Little", "Nothing")).statusCode(200);
    String sha256 = when().get("/v1/reports/sample-1989-slb").path("sha256");
    JsonPath list =
        when()
            .get("/v1/reports/sample-1989-slb/revisions?count=exact")
            .then()
            .statusCode(200)
            .body("items", hasSize(2))
            .body("items.number", contains(1, 2))
            .body("items[1].sha256", equalTo(sha256))
            .body("items[1].supersededAt", nullValue())
            .body("items[0].title", notNullValue())
            .body("page.total", equalTo(2))
            .extract()
            .jsonPath();
    assertThat(list.getString("items[0].supersededAt"))
        .isEqualTo(list.getString("items[1].recordedAt"));
    Pages.assertComplete("/v1/reports/sample-1989-slb/revisions", "", "sha256", 1);
    when().get("/v1/reports/sample-1989-nobody/revisions").then().statusCode(404);
  }

  private static void assertGone(String path) {
    when()
        .get(path)
        .then()
        .statusCode(410)
        .body("type", equalTo("/problems/gone"))
        .body("reason", equalTo(REASON))
        .body("withdrawnAt", notNullValue());
  }

  private static ValidatableResponse withdraw(String report) {
    return delete(asAdmin(), report, REASON);
  }

  private static ValidatableResponse delete(
      RequestSpecification asker, String report, String reason) {
    return asker.queryParam("reason", reason).delete("/v1/reports/" + report).then();
  }

  private static ValidatableResponse post(RequestSpecification asker, String text, String query) {
    return asker.contentType("text/plain").body(bytes(text)).post("/v1/reports" + query).then();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static long lastChange() {
    long last = 0;
    while (true) {
      JsonPath page = when().get("/v1/changes?limit=500&after=" + last).jsonPath();
      if (page.getList("items").isEmpty()) {
        return last;
      }
      last = page.getLong("items[-1].sequence");
    }
  }
}
