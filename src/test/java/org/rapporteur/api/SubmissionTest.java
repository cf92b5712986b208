package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

@ServiceTest
class SubmissionTest {

  /** What no database could store is told before, or left unread. */
  @ParameterizedTest
  @CsvSource({
    "Sample Report 1931, Sample Report 2281, 422",
    "Sample Report 1931, Sample Report 9999, 422",
    "Sample Report 1931, Sample Report 0000, 422",
    "Sample Report 1931, Sample Report 1931/9999, 422",
    "January - December 1930, January - December 9999, 201",
    "20 May 1931, 20 May 9999, 201",
    "20 May 1931, 20 May 0001, 201",
    "(replaced Clara Standin in March), (replaced Clara Standin in March 9999), 201",
    "On 12 June, On 12 June 9999, 201",
    "a teacher, 99999999999 teachers, 201",
  })
  void noYearOrNumberIsTooMuch(String printed, String odd, int status) {
    String text = SampleText.entry(1931, "Panama").replace(printed, odd);
    submit(text, "?dryRun=true").statusCode(status == 201 ? 200 : status);
    submit(text).statusCode(anyOf(equalTo(status), equalTo(200)));
  }

  @Test
  void aNewReportIsCreatedAndFound() {
    submit(SampleText.entry(1991, "Peru"))
        .statusCode(201)
        .header("Location", endsWith("/v1/reports/sample-1991-per"))
        .body("outcome", equalTo("CREATED"))
        .body("dryRun", equalTo(false))
        .body("report.id", equalTo("sample-1991-per"))
        .body("report.incidentCount", equalTo(1));
    when()
        .get("/v1/reports/sample-1991-per")
        .then()
        .statusCode(200)
        .body("publishedOn", equalTo("1991-05-20"));
  }

  @Test
  void theSameTextAgainChangesNothing() {
    String text = SampleText.entry(1992, "Peru");
    submit(text).statusCode(201);
    submit(text)
        .statusCode(200)
        .body("outcome", equalTo("UNCHANGED"))
        .body("report.revision", equalTo(1));
    submit(text.replace("\n", "\r\n")).statusCode(200).body("outcome", equalTo("UNCHANGED"));
  }

  @Test
  void anotherTextIsTheNextRevisionAndItsFactsTakeThePlaceOfTheOld() {
    submit(SampleText.entry(1993, "Peru", "retentionist")).statusCode(201);
    submit(SampleText.entry(1993, "Peru", "abolitionist for all crimes"))
        .statusCode(200)
        .body("outcome", equalTo("REVISED"))
        .body("report.revision", equalTo(2));
    when()
        .get("/v1/death-penalty?country=PER&asOf=1992-06-30")
        .then()
        .body("items", hasSize(1))
        .body("items[0].status", equalTo("ABOLITIONIST_ALL_CRIMES"));
    when().get("/v1/incidents?report=sample-1993-per").then().body("items", hasSize(1));
  }

  @Test
  void whatWasAnsweredBeforeARevisionCanBeAskedForEver() {
    submit(SampleText.entry(1989, "Peru", "retentionist")).statusCode(201);
    Instant before = Instant.now();
    submit(SampleText.entry(1989, "Peru", "abolitionist for all crimes"))
        .body("outcome", equalTo("REVISED"));
    given()
        .queryParam("country", "PER")
        .queryParam("asOf", "1988-06-30")
        .queryParam("knownAt", before.toString())
        .get("/v1/death-penalty")
        .then()
        .body("items.status", contains("RETENTIONIST"));
  }

  @Test
  void anEarlierTextMayComeBackAsALaterRevision() {
    submit(SampleText.entry(1994, "Peru", "retentionist")).statusCode(201);
    submit(SampleText.entry(1994, "Peru", "abolitionist")).body("report.revision", equalTo(2));
    submit(SampleText.entry(1994, "Peru", "retentionist")).body("report.revision", equalTo(3));
  }

  @Test
  void aDryRunSaysWhatWouldBeStoredAndStoresNothing() {
    submit(SampleText.entry(1995, "Peru"), "?dryRun=true")
        .statusCode(200)
        .body("outcome", equalTo("CREATED"))
        .body("dryRun", equalTo(true))
        .body("report.sections", hasSize(1))
        .body("report.incidentCount", equalTo(1));
    when().get("/v1/reports/sample-1995-per").then().statusCode(404);
  }

  @Test
  void hintsTellWhatTheTextDoesNot() {
    String untitled =
        SampleText.entry(1996, "Peru").lines().skip(8).reduce("", (all, line) -> all + line + "\n");
    submit(untitled, "?country=PER&edition=1996&series=sample&publishedOn=1996-06-01")
        .statusCode(201)
        .body("report.id", equalTo("sample-1996-per"))
        .body("report.publishedOn", equalTo("1996-06-01"));
  }

  @Test
  void anotherCharacterSetIsReadWhenItIsNamed() {
    asEditor()
        .header("Content-Type", "text/plain; charset=windows-1252")
        .body(
            SampleText.entry(1997, "C\u00f4te d'Ivoire").getBytes(Charset.forName("windows-1252")))
        .post("/v1/reports")
        .then()
        .statusCode(201)
        .body("report.country.iso3", equalTo("CIV"));
  }

  @Test
  void theSameReportSentManyTimesAtOnceIsCreatedOnce() throws Exception {
    String text = SampleText.entry(1998, "Peru");
    try (ExecutorService senders = Executors.newFixedThreadPool(8)) {
      List<Callable<String>> all = Stream.generate(() -> sender(text)).limit(8).toList();
      List<String> outcomes = senders.invokeAll(all).stream().map(SubmissionTest::result).toList();
      assertThat(outcomes).filteredOn("CREATED"::equals).hasSize(1);
      assertThat(outcomes).filteredOn("UNCHANGED"::equals).hasSize(7);
    }
  }

  @Test
  void withoutAKeyNothingIsTaken() {
    given()
        .contentType("text/plain")
        .body(SampleText.entry(1999, "Peru"))
        .post("/v1/reports")
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", containsString("Bearer"))
        .body("type", equalTo("/problems/unauthenticated"));
    when().get("/v1/reports/sample-1999-per").then().statusCode(404);
  }

  @Test
  void anUnknownKeyIsRefused() {
    given()
        .header("Authorization", "Bearer not-a-key")
        .contentType("text/plain")
        .body(SampleText.entry(1999, "Peru"))
        .post("/v1/reports")
        .then()
        .statusCode(401)
        .contentType("application/problem+json");
  }

  private static Callable<String> sender(String text) {
    return () -> submit(text).extract().path("outcome");
  }

  private static String result(Future<String> sent) {
    try {
      return sent.get();
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
