package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.hasItem;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** Who held an office on which day, as a lawyer would ask. All persons are invented. */
@ServiceTest
class SuccessionTest {

  @ParameterizedTest
  @CsvSource({
    "1971-01-31, Vera Vice, CERTAIN",
    "1971-02-01, Gil Governor|Vera Vice, POSSIBLE",
    "1971-02-27, Gil Governor|Vera Vice, POSSIBLE",
    "1971-03-01, Gil Governor, CERTAIN",
    "1971-12-31, Gil Governor, CERTAIN"
  })
  void whoRepresentsAMonarchChangesInTheMonthOfTheNote(
      String day, String representatives, String certainty) {
    header(
        1972,
        "Mauritius",
        "Queen Maud, represented by Gil Governor (replaced Vera Vice in February)");
    JsonPath answer = leaders("MUS", day);
    assertThat(answer.getList("items.name", String.class)).containsOnly("Queen Maud");
    assertThat(answer.getList("items.representedBy", String.class))
        .containsExactlyInAnyOrder(representatives.split("\\|", -1));
    assertThat(answer.getList("items.certainty", String.class)).containsOnly(certainty);
  }

  @ParameterizedTest
  @CsvSource({
    "1971-01-15, Abel First, CERTAIN",
    "1971-02-15, Abel First|Bea Second, POSSIBLE",
    "1971-03-15, Bea Second, CERTAIN",
    "1971-05-15, Bea Second|Carl Third, POSSIBLE",
    "1971-06-15, Carl Third, CERTAIN"
  })
  void twoChangesInOneNoteAreReadInTheOrderOfTheirMonths(
      String day, String holders, String certainty) {
    header(1972, "Togo", "Carl Third (replaced Bea Second in May and Abel First in February)");
    assertHolders("TGO", day, holders, certainty);
  }

  @ParameterizedTest
  @CsvSource({
    "1971-12-31, Olga Old, CERTAIN",
    "1972-01-01, Nora New|Olga Old, POSSIBLE",
    "1972-01-30, Nora New|Olga Old, POSSIBLE"
  })
  void aChangeAfterTheYearOfTheReportHoldsForItsWholeMonth(
      String day, String holders, String certainty) {
    header(1972, "Gabon", "Nora New (replaced Olga Old in January 1972)");
    assertHolders("GAB", day, holders, certainty);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada One (replaced Bob Two in April as head of state; replaced Cid Three as head of government)",
        "Ada One (replaced Bob Two in May, who replaced Cid Three in August)",
        "Ada One (transferred power to her deputy Bob Two in November)",
        "Ada One (replaced Bob Two on 31 November)"
      })
  void aChangeThatIsNotUnderstoodLeavesTheOfficeOpen(String value) {
    submit(text(1972, "Niger", value)).body("report.notices.code", hasItem("LEADER_NOTE_UNREAD"));
    assertThat(leaders("NER", "1971-06-15").getList("items")).isEmpty();
  }

  @Test
  void sourcesThatNameDifferentPeopleAreBothShown() {
    header(1974, "Ghana", "Ann Early");
    submit(
        text(1975, "Ghana", "Ben Late")
            .replace("January - December 1974", "November 1973 - November 1974"));
    when()
        .get("/v1/leaders?country=GHA&office=HEAD_OF_STATE&asOf=1973-12-15")
        .then()
        .body("items.name", contains("Ben Late"))
        .body("items.conflict", contains(true))
        .body("items[0].alternatives.name", contains("Ann Early"));
    when()
        .get("/v1/leaders?country=GHA&office=HEAD_OF_STATE&asOf=1974-06-15")
        .then()
        .body("items.name", contains("Ben Late"))
        .body("items.conflict", contains(false));
  }

  private static void assertHolders(String country, String day, String holders, String certainty) {
    List<Map<String, String>> items = leaders(country, day).getList("items");
    assertThat(items)
        .extracting(item -> item.get("name"))
        .containsExactlyInAnyOrder(holders.split("\\|", -1));
    assertThat(items).extracting(item -> item.get("certainty")).containsOnly(certainty);
  }

  private static JsonPath leaders(String country, String day) {
    return when()
        .get("/v1/leaders?office=HEAD_OF_STATE&country=%s&asOf=%s".formatted(country, day))
        .jsonPath();
  }

  private static void header(int edition, String country, String headOfState) {
    submit(text(edition, country, headOfState)).body("report.notices", empty());
  }

  private static String text(int edition, String country, String headOfState) {
    return SampleText.entry(edition, country).replace("Ada Exemplar", headOfState);
  }
}
