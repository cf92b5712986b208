package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/** What holds on the days that matter, by the data that are shipped and the samples. */
@ServiceTest
class StandingsTest {

  @ParameterizedTest
  @CsvFileSource(resources = "standings.csv")
  void onThatDay(String country, String day, String facts, String expected) {
    JsonPath answer =
        given()
            .queryParam("country", country)
            .queryParam("asOf", day)
            .get("/v1/" + facts)
            .then()
            .statusCode(200)
            .extract()
            .jsonPath();
    assertThat(standing(answer, facts)).isEqualTo(expected == null ? "" : expected);
  }

  /** As the table writes it. */
  private static String standing(JsonPath answer, String facts) {
    List<Integer> items = IntStream.range(0, answer.getList("items").size()).boxed().toList();
    String values =
        items.stream().map(i -> value(answer, facts, i)).sorted().collect(Collectors.joining("|"));
    boolean carried = facts.equals("death-penalty") && isAny(answer, "carriedForward");
    boolean notified =
        values.contains("STATE_PARTY") && answer.get("items[0].withdrawalNotifiedOn") != null;
    return values
        + (notified ? " notified" : "")
        + (carried ? " carried forward" : "")
        + (isAny(answer, "conflict") ? " conflict" : "");
  }

  private static boolean isAny(JsonPath answer, String flag) {
    return answer.<Boolean>getList("items." + flag).contains(true);
  }

  private static String value(JsonPath answer, String facts, int i) {
    String item = "items[%d].".formatted(i);
    return switch (facts) {
      case "icc" ->
          answer.getString(item + "status") + " " + answer.getString(item + "participation");
      case "death-penalty" -> answer.getString(item + "status");
      default -> answer.getString(item + "name");
    };
  }

  @ParameterizedTest
  @CsvSource({
    "2002-06-30, 0",
    "2002-07-01, 66",
    "2003-05-28, 89",
    "2017-10-26, 124",
    "2017-10-27, 123",
    "2024-12-31, 124",
    "2025-01-01, 125",
    "2026-06-01, 125",
    "2026-06-02, 124"
  })
  void soManyStatesAreParties(String day, int parties) {
    given()
        .queryParam("participation", "STATE_PARTY")
        .queryParam("asOf", day)
        .get("/v1/icc")
        .then()
        .body("items.size()", equalTo(parties));
  }

  @ParameterizedTest
  @CsvSource({"death-penalty?asOf=2010-12-31", "icc?asOf=2003-05-28", "icc?asOf=2026-11-01"})
  void oneGetAnswersForEveryState(String question) {
    List<String> states =
        given()
            .get("/v1/countries?former=false&limit=500")
            .jsonPath()
            .getList(
                "items.findAll { it.kind == 'STATE' && (it.from == null || it.from < '%s') }.iso3"
                    .formatted(question.substring(question.length() - 10)));
    JsonPath answer = given().get("/v1/" + question).jsonPath();
    assertThat(answer.getList("items.country.iso3", String.class))
        .doesNotHaveDuplicates()
        .containsAll(states.stream().filter(state -> !isMissing(state, question)).toList());
    assertThat(answer.getString("page.next")).isNull();
    assertThat(answer.getList("items.evidence.quote")).doesNotContainNull();
  }

  /** Serbia was part of another state in 2003, and began then as this one. */
  private static boolean isMissing(String state, String question) {
    return question.contains("2003") && (state.equals("SRB") || state.equals("MNE"));
  }

  @Test
  void theAnswerNamesTheDatesOfTheDepositary() {
    JsonPath item =
        given().get("/v1/icc?country=BDI&asOf=2017-10-27").jsonPath().setRootPath("items[0]");
    assertThat(item.getString("signedOn")).isEqualTo("1999-01-13");
    assertThat(item.getString("ratifiedOn")).isEqualTo("2004-09-21");
    assertThat(item.getString("accededOn")).isNull();
    assertThat(item.getString("inForceFrom")).isEqualTo("2004-12-01");
    assertThat(item.getString("withdrawalNotifiedOn")).isEqualTo("2016-10-27");
    assertThat(item.getString("withdrawnOn")).isEqualTo("2017-10-27");
  }

  @Test
  void everyAnswerLeadsToItsClaim() {
    for (String facts : List.of("icc", "death-penalty", "leaders")) {
      JsonPath item =
          given()
              .get("/v1/" + facts + "?country=KAZ&asOf=2010-06-30")
              .jsonPath()
              .setRootPath("items[0].evidence");
      int claim = item.getInt("claim");
      given()
          .get("/v1/claims/" + claim)
          .then()
          .body("evidence.quote", equalTo(item.getString("quote")))
          .body("evidence.claim", equalTo(claim));
      given().get("/v1/claims/" + claim + "/verify").then().body("outcome", equalTo("VERIFIED"));
    }
  }

  @Test
  void datesThatHadNotComeAreNotNamed() {
    JsonPath item =
        given().get("/v1/icc?country=BDI&asOf=2004-10-01").jsonPath().setRootPath("items[0]");
    assertThat(item.getString("ratifiedOn")).isEqualTo("2004-09-21");
    assertThat(item.getString("inForceFrom")).isNull();
    assertThat(item.getString("withdrawnOn")).isNull();
  }
}
