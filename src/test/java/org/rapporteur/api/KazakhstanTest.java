package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.asEditor;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/**
 * What the 2003 entry on Kazakstan says of its header; the sample has the header of the real one.
 */
@ServiceTest
class KazakhstanTest {

  @Test
  void theReportIsDatedAndDivided() {
    when()
        .get("/v1/reports/sample-2003-kaz")
        .then()
        .statusCode(200)
        .body("publishedOn", equalTo("2003-05-28"))
        .body("coverage.from", equalTo("2002-01-01"))
        .body("coverage.to", equalTo("2002-12-31"))
        .body("country.iso3", equalTo("KAZ"))
        .body("countryAsPublished", equalTo("Kazakstan"))
        .body(
            "sections.heading",
            contains(
                "Human rights protection",
                "Death penalty",
                "Torture and deaths in custody",
                "Forcible deportations",
                "Freedom of expression"))
        .body("summary", not(nullValue()))
        .body(
            "citation",
            equalTo(
                "Rapporteur, Rapporteur Sample Report 2003 - Kazakstan, 28 May 2003 (sample text, not a publication)"))
        .body("notices.findAll { it.severity != 'INFO' }", empty());
  }

  @Test
  void inTheMiddleOfTheYearBothOfficesAreCertain() {
    when()
        .get("/v1/leaders?country=Kazakstan&asOf=2002-06-30")
        .then()
        .statusCode(200)
        .body("items.name", contains("Imangali Tasmagambetov", "Nursultan Nazarbayev"))
        .body("items.office", contains("HEAD_OF_GOVERNMENT", "HEAD_OF_STATE"))
        .body("items.certainty", contains("CERTAIN", "CERTAIN"))
        .body("items.countryAsPublished", contains("Kazakstan", "Kazakstan"))
        .body("items[0].from", equalTo("2002-01"))
        .body("items.carriedForward", contains(false, false));
  }

  @Test
  void inTheMonthOfChangeBothHoldersArePossible() {
    when()
        .get("/v1/leaders?country=KAZ&office=head_of_government&asOf=2002-01-15")
        .then()
        .body("items.name", containsInAnyOrder("Kasymzhomart Tokayev", "Imangali Tasmagambetov"))
        .body("items.certainty", contains("POSSIBLE", "POSSIBLE"))
        .body("items.find { it.name == 'Kasymzhomart Tokayev' }.basis", equalTo("INFERRED"))
        .body("items.find { it.name == 'Kasymzhomart Tokayev' }.to", equalTo("2002-01"))
        .body("items.find { it.name == 'Imangali Tasmagambetov' }.basis", equalTo("STATED"));
  }

  @Test
  void beforeTheFirstReportNothingIsKnown() {
    when().get("/v1/leaders?country=KAZ&asOf=1995-06-30").then().body("items", empty());
  }

  @Test
  void laterDaysCarryTheLastWordForwardAndSaySo() {
    when()
        .get("/v1/death-penalty?country=KAZ&asOf=2005-06-30")
        .then()
        .body("items[0].status", equalTo("RETENTIONIST"))
        .body("items[0].certainty", equalTo("POSSIBLE"))
        .body("items[0].carriedForward", is(true))
        .body("items[0].statedFor.to", equalTo("2002-12-31"));
  }

  @Test
  void theStatusesAreThoseOfTheHeader() {
    when()
        .get("/v1/death-penalty?country=KAZ&asOf=2002-06-30")
        .then()
        .body("items", hasSize(1))
        .body("items[0].status", equalTo("RETENTIONIST"))
        .body("items[0].asPublished", equalTo("retentionist"))
        .body("items[0].conflict", is(false));
    when()
        .get("/v1/icc?country=KAZ&asOf=2002-06-30")
        .then()
        .body("items[0].status", equalTo("NOT_SIGNED"))
        .body("items[0].participation", equalTo("NO_ACTION"))
        .body("items[0].conflict", is(false))
        .body("items[0].evidence.source", equalTo("icc-depositary"));
  }

  @Test
  void aLaterEditionAnswersForItsOwnYear() {
    when()
        .get("/v1/death-penalty?country=KAZ&asOf=2010-06-30")
        .then()
        .body("items[0].status", equalTo("ABOLITIONIST_ORDINARY_CRIMES"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"leaders", "death-penalty"})
  void everyEvidencePointsAtItsWords(String facts) {
    JsonPath answer = when().get("/v1/" + facts + "?country=KAZ&asOf=2002-06-30").jsonPath();
    List<Map<String, Object>> evidence = answer.getList("items.evidence");
    assertThat(evidence).isNotEmpty();
    for (int i = 0; i < evidence.size(); i++) {
      String at = "items[%d].evidence.".formatted(i);
      String words =
          words(
              answer.getString(at + "source"),
              answer.getInt(at + "selector.start"),
              answer.getInt(at + "selector.end"));
      assertThat(words).isEqualTo(answer.getString(at + "quote"));
    }
  }

  private static String words(String report, int start, int end) {
    String text = asEditor().get("/v1/reports/" + report + "/text").asString();
    return text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end));
  }

  @Test
  void whatWasNotYetKnownIsNotAnswered() {
    given()
        .get("/v1/leaders?country=KAZ&asOf=2002-06-30&knownAt=2020-01-01T00:00:00Z")
        .then()
        .statusCode(200)
        .body("items", empty());
  }
}
