package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** A service that serves no names of persons to everybody, and initials to readers. */
@ServiceTest
@TestProfile(HiddenNamesTest.Hidden.class)
class HiddenNamesTest {

  public static class Hidden implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "rapporteur.names.everybody", "WITHHELD", "rapporteur.names.readers", "INITIALS");
    }
  }

  private static final String REPORT = "sample-1977-lbr";
  private static final String INCIDENTS = "/v1/incidents?report=" + REPORT;

  private static final String TEXT =
      SampleText.entry(1977, "Liberia")
          .replace(
              "Freedom of assembly\n",
              """
              The case of Zdenka Neverheard

              A lawyer was turned away. The editors of a paper wrote about Neverheard and her flute.

                \u2022 On 3 May, police officers beat Zdenka Neverheard, a flautist, in Gbarnga. Neverheard's flute was broken.

              Freedom of assembly
              """);

  private static String reader = "";

  @BeforeEach
  void theReportIsThere() {
    submit(TEXT);
    if (reader.isEmpty()) {
      reader =
          asAdmin()
              .contentType(ContentType.JSON)
              .body("{\"name\":\"reader of initials\",\"role\":\"READER\"}")
              .post("/v1/keys")
              .path("secret");
    }
  }

  private static RequestSpecification asReader() {
    return given().header("Authorization", "Bearer " + reader);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        INCIDENTS,
        INCIDENTS + "&format=csv",
        INCIDENTS + "&format=ndjson",
        INCIDENTS + "&q=flautist",
        "/v1/search?q=flute&country=LBR",
        "/v1/search?q=flute&country=LBR&format=csv",
        "/v1/search?q=flute&country=LBR&format=ndjson",
        "/v1/reports/" + REPORT,
        "/v1/reports/" + REPORT + "/text",
        "/v1/exports/incidents.zip"
      })
  void theNameIsCoveredInWhatIsServed(String address) throws IOException {
    assertThat(body(asEditor(), address)).containsAnyOf("Neverheard", "«");
    assertThat(body(given(), address))
        .contains("███")
        .doesNotContainIgnoringCase("neverheard")
        .doesNotContainIgnoringCase("zdenka");
    assertThat(body(asReader(), address))
        .containsAnyOf("N█████████", "N. ")
        .doesNotContainIgnoringCase("neverheard")
        .doesNotContainIgnoringCase("zdenka");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/incidents/summary?by=act&country=LBR",
        "/v1/reports?country=LBR",
        "/v1/reports/" + REPORT + "/revisions",
        "/v1/reports/" + REPORT + "/citation",
        "/v1/claims?country=LBR",
        "/v1/countries/LBR/profile?asOf=1976-06-30",
        "/v1/countries/LBR/timeline",
        "/v1/changes",
        "/v1/leaders?country=LBR&asOf=1976-06-30",
        "/v1/exports/claims.zip",
        "/v1/exports/reports.zip"
      })
  void nothingElseNamesThePerson(String address) throws IOException {
    assertThat(body(given(), address))
        .isNotEmpty()
        .doesNotContainIgnoringCase("neverheard")
        .doesNotContainIgnoringCase("zdenka");
  }

  @Test
  void aPersonIsServedAsAllowed() {
    when()
        .get(INCIDENTS)
        .then()
        .body("items.persons.name.flatten()", hasItem("█"))
        .body("items.persons.spellings.flatten()", hasItem("█"));
    asReader().get(INCIDENTS).then().body("items.persons.name.flatten()", hasItem("Z. N."));
    asEditor()
        .get(INCIDENTS)
        .then()
        .body("items.persons.name.flatten()", hasItem("Zdenka Neverheard"));
  }

  @Test
  void oneIncidentIsCoveredToo() {
    String id = asEditor().get(INCIDENTS + "&q=flautist").path("items[0].id");
    when()
        .get("/v1/incidents/" + id)
        .then()
        .body("text", containsString("beat ██████ ██████████, a flautist"))
        .body("evidence.quote", containsString("beat ██████ ██████████, a flautist"))
        .body("section.heading", equalTo("The case of ██████ ██████████"));
  }

  @Test
  void spansCountAsBefore() {
    JsonPath incident = when().get(INCIDENTS + "&q=flautist").jsonPath();
    String text = when().get("/v1/reports/" + REPORT + "/text").asString();
    assertThat(
            text.substring(
                incident.getInt("items[0].evidence.selector.start"),
                incident.getInt("items[0].evidence.selector.end")))
        .isEqualTo(incident.getString("items[0].text"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/incidents?person=Neverheard",
        "/v1/incidents/summary?by=act&person=Neverheard"
      })
  void nobodyIsLookedForByName(String question) {
    when().get(question).then().statusCode(403).body("type", equalTo("/problems/forbidden"));
    asEditor().get(question).then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "neverheard",
        "zdenka",
        "\"zdenka neverheard\"",
        "neverheard flute",
        "neverheards"
      })
  void wordsDoNotFindAName(String words) {
    for (String list : new String[] {"/v1/search", "/v1/incidents"}) {
      assertThat(hits(given(), list, words)).isZero();
      assertThat(hits(asReader(), list, words)).isZero();
      assertThat(hits(asEditor(), list, words)).isPositive();
    }
  }

  /** Else whoever is left out would be known by that. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "flute -neverheard",
        "-neverheard flute",
        "flute or neverheard",
        "flute -\"zdenka neverheard\""
      })
  void aNameInAQuestionChangesNothing(String words) {
    for (String list : new String[] {"/v1/search", "/v1/incidents"}) {
      assertThat(found(given(), list, words)).isEqualTo(found(given(), list, "flute"));
      assertThat(found(asEditor(), list, words)).isNotEqualTo(found(asEditor(), list, "flute"));
    }
  }

  @Test
  void whatIsOnlyRefusedFindsTheRest() {
    assertThat(hits(given(), "/v1/incidents", "-neverheard"))
        .isEqualTo(hits(given(), "/v1/incidents", "-anythingelse"));
  }

  @Test
  void tagsTellHowNamesAreServed() {
    String tag = when().get(INCIDENTS).header("ETag");
    asReader().header("If-None-Match", tag).get(INCIDENTS).then().statusCode(200);
    given().header("If-None-Match", tag).get(INCIDENTS).then().statusCode(304);
    assertThat(asEditor().get(INCIDENTS).header("ETag")).isNotEqualTo(tag);
  }

  @Test
  void whoHeadsAStateIsAFact() {
    when()
        .get("/v1/leaders?country=LBR&asOf=1976-06-30")
        .then()
        .body("items.name", hasItem("Ada Exemplar"));
  }

  private static int hits(RequestSpecification who, String list, String words) {
    return who.queryParam("q", words)
        .queryParam("country", "LBR")
        .get(list)
        .then()
        .statusCode(200)
        .extract()
        .path("items.size()");
  }

  private static String found(RequestSpecification who, String list, String words) {
    JsonPath answer = who.queryParam("q", words).queryParam("country", "LBR").get(list).jsonPath();
    return answer.getString("items.id")
        + answer.getString("items.rank")
        + answer.getString("items.headline");
  }

  private static String body(RequestSpecification who, String address) throws IOException {
    byte[] bytes = who.get(address).then().statusCode(200).extract().asByteArray();
    return address.endsWith(".zip") ? unzipped(bytes) : new String(bytes, StandardCharsets.UTF_8);
  }

  private static String unzipped(byte[] zip) throws IOException {
    return Unzipped.of(zip).values().stream()
        .map(file -> new String(file, StandardCharsets.UTF_8))
        .collect(Collectors.joining());
  }
}
