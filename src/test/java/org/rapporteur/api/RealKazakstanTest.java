package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.path.json.JsonPath;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Corpus;
import org.rapporteur.ServiceTest;

/**
 * The real 2003 entry on Kazakstan, from bytes to JSON. Skipped where the corpus is absent; the
 * sample of its shape never is.
 */
@ServiceTest
class RealKazakstanTest {

  private static final String INCIDENTS = "/v1/incidents?report=ai-2003-kaz&limit=500";

  @BeforeEach
  void post() {
    int status = submit(Corpus.read("amnesty-2003-kazakstan.txt")).extract().statusCode();
    assertThat(status).isIn(200, 201);
  }

  @Test
  void theReportIsDatedAndDivided() {
    when()
        .get("/v1/reports/ai-2003-kaz")
        .then()
        .body("publishedOn", equalTo("2003-05-28"))
        .body("coverage.from", equalTo("2002-01-01"))
        .body("coverage.to", equalTo("2002-12-31"))
        .body("countryAsPublished", equalTo("Kazakstan"))
        .body("country.iso3", equalTo("KAZ"))
        .body(
            "sections.heading",
            contains(
                "Human rights protection",
                "Death penalty",
                "Torture and deaths in custody",
                "Forcible deportations",
                "Freedom of expression"))
        .body("publisher", equalTo("Amnesty International"))
        .body("notices.findAll { it.severity != 'INFO' }", empty());
  }

  @Test
  void itsWordComesBeforeTheSamples() {
    when()
        .get("/v1/leaders?country=Kazakstan&asOf=2002-06-30")
        .then()
        .body("items.name", contains("Imangali Tasmagambetov", "Nursultan Nazarbayev"))
        .body("items.certainty", everyItem(equalTo("CERTAIN")))
        .body("items.evidence.source", everyItem(equalTo("ai-2003-kaz")));
    when()
        .get("/v1/leaders?country=Kazakstan&asOf=2002-01-15&office=HEAD_OF_GOVERNMENT")
        .then()
        .body("items.name", containsInAnyOrder("Kasymzhomart Tokayev", "Imangali Tasmagambetov"))
        .body("items.certainty", everyItem(equalTo("POSSIBLE")));
    when()
        .get("/v1/death-penalty?country=KAZ&asOf=2002-06-30")
        .then()
        .body("items.status", contains("RETENTIONIST"))
        .body("items.evidence.source", contains("ai-2003-kaz"));
    when()
        .get("/v1/icc?country=KAZ&asOf=2002-06-30")
        .then()
        .body("items.status", contains("NOT_SIGNED"))
        .body("items.participation", contains("NO_ACTION"));
  }

  @Test
  void itsTextIsItsPublishers() {
    given()
        .get("/v1/reports/ai-2003-kaz/text")
        .then()
        .statusCode(403)
        .body("type", equalTo("/problems/forbidden"));
    asEditor().get("/v1/reports/ai-2003-kaz/text").then().statusCode(200);
    when().get(INCIDENTS).then().body("items.text", everyItem(nullValue()));
    List<String> excerpts = when().get(INCIDENTS).jsonPath().getList("items.excerpt");
    assertThat(excerpts).allMatch(excerpt -> excerpt.codePointCount(0, excerpt.length()) <= 300);
  }

  @Test
  void oneManDiedInCustodyUnderTwoPrintedNames() {
    JsonPath found = bullet("Shishov");
    assertThat(found.getList("items[0].persons")).hasSize(1);
    assertThat(found.getList("items[0].persons[0].spellings", String.class))
        .containsExactly("Vladislav Shishov", "Vladimir Shishov");
    assertThat(found.getList("items[0].dates.from", String.class))
        .contains("2002-09-11", "2002-09-07");
    assertThat(found.getList("items[0].places.name", String.class)).containsExactly("Pavlodar");
    assertThat(found.getList("items[0].acts.code", String.class)).contains("DEATH_IN_CUSTODY");
  }

  @Test
  void twoLeadersOfTheOppositionWereSentenced() {
    JsonPath found = bullet("Ablyazov");
    assertThat(found.getList("items[0].persons.name", String.class))
        .containsExactly("Mukhtar Ablyazov", "Galymzhan Zhakiyanov");
    assertThat(found.getList("items[0].persons.role", String.class)).containsOnly("VICTIM");
    assertThat(found.getList("items[0].dates.from", String.class)).contains("2002-07", "2002-08");
    assertThat(found.getList("items[0].acts.code", String.class))
        .contains("IMPRISONMENT", "UNFAIR_TRIAL");
  }

  @Test
  void aJournalistWasChargedAssaultedAndTried() {
    JsonPath found = bullet("Duvanov");
    assertThat(found.getList("items[0].persons.name", String.class))
        .containsExactly("Sergey Duvanov");
    assertThat(found.getList("items[0].dates.from", String.class))
        .contains("2002-07", "2002-08-28", "2002-11", "2002-12-24");
    assertThat(found.getList("items[0].places.name", String.class))
        .containsExactly("Almaty region");
    assertThat(found.getList("items[0].acts.code", String.class))
        .contains("ASSAULT")
        .doesNotContain("RAPE");
  }

  @Test
  void aNewspapersOfficeWasAttacked() {
    when()
        .get(INCIDENTS + "&act=ATTACK_ON_MEDIA")
        .then()
        .body("items", hasSize(1))
        .body("items[0].dates.from", hasItem("2002-05-19"))
        .body("items[0].places.name", contains("Almaty"))
        .body("items[0].persons", empty());
  }

  private static JsonPath bullet(String person) {
    return when()
        .get(INCIDENTS + "&person=" + person)
        .then()
        .body("items", hasSize(1))
        .extract()
        .jsonPath();
  }
}
