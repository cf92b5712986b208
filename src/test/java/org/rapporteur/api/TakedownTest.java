package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.Charset;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** A name that is taken out is gone everywhere, and everything else is as it was. */
@ServiceTest
class TakedownTest {

  @Inject DataSource database;

  @Test
  void aNameThatIsTakenOutStandsNowhereAnyMore() throws SQLException {
    String text = entry(1961, "Comoros", "Zebedee Quillfeather");
    submit(text).statusCode(201);
    List<Integer> claims =
        when().get("/v1/claims?report=sample-1961-com").jsonPath().getList("items.id");
    assertThat(columnsWith("quillfeather")).isNotEmpty();

    takeOut("[\"Zebedee Quillfeather\"]", "null")
        .statusCode(201)
        .body("texts", equalTo(1))
        .body("claims", greaterThan(0))
        .body("incidents", equalTo(1));

    assertThat(columnsWith("quillfeather")).isEmpty();
    when()
        .get("/v1/leaders?country=COM&asOf=1960-06-30&office=HEAD_OF_STATE")
        .then()
        .body("items[0].name", equalTo("███████ ████████████"));
    when()
        .get("/v1/incidents?report=sample-1961-com")
        .then()
        .body("items[0].text", containsString("police arrested ███████ ████████████, a teacher"))
        .body("items[0].persons.name", hasItem("███████ ████████████"));
    for (int claim : claims) {
      when().get("/v1/claims/" + claim + "/verify").then().body("outcome", not("FAILED"));
    }
    int leader =
        when()
            .get("/v1/claims?report=sample-1961-com&indicator=HEAD_OF_STATE")
            .jsonPath()
            .getInt("items[0].id");
    when().get("/v1/claims/" + leader + "/verify").then().body("outcome", equalTo("REDACTED"));
  }

  @Test
  void aNameThatWasTakenOutDoesNotComeBack() throws SQLException {
    String text = entry(1962, "Djibouti", "Ottoline Marrowbone");
    submit(text).statusCode(201);
    takeOut("[\"Ottoline Marrowbone\"]", "\"DJI\"").statusCode(201);
    submit(text).statusCode(200).body("outcome", equalTo("UNCHANGED"));
    submit(entry(1963, "Djibouti", "OTTOLINE\nMÁRROWBONE"))
        .statusCode(201)
        .body("report.facts.value", hasItem("████████ ██████████"));
    asEditor()
        .contentType(ContentType.JSON)
        .body(
            """
            {"country": "DJI", "indicator": "HEAD_OF_STATE", "value": "Ottoline Marrowbone", "from": "1970", "to": "1971",
             "source": {"title": "Of Ottoline Marrowbone", "quote": "Ottoline Marrowbone"}, "reason": "Marrowbone"}\
            """)
        .post("/v1/claims")
        .then()
        .statusCode(201)
        .body("value.text", equalTo("████████ ██████████"));
    assertThat(columnsWith("ottoline")).isEmpty();
  }

  @Test
  void whatWasNoticedWhenTheBytesWereReadIsKept() {
    takeOut("[\"Leopold Fennimore\"]", "\"BFA\"").statusCode(201);
    String text = entry(1967, "Burkina Faso", "Leopold Fennimore").replace("Little", "Tr\u00e8s");
    submit(text.getBytes(Charset.forName("windows-1252")), "")
        .statusCode(201)
        .body("report.notices.code", hasItem("CHARSET_ASSUMED"))
        .body("report.facts.value", hasItem("███████ █████████"));
  }

  @Test
  void ofOneCountryAloneANameIsTakenOutThereOnly() throws SQLException {
    submit(entry(1964, "Eritrea", "Barnaby Threlkeld")).statusCode(201);
    submit(entry(1964, "Rwanda", "Barnaby Threlkeld")).statusCode(201);
    takeOut("[\"Barnaby Threlkeld\"]", "\"Eritrea\"").statusCode(201);
    when()
        .get("/v1/leaders?country=ERI&asOf=1963-06-30&office=HEAD_OF_STATE")
        .then()
        .body("items[0].name", equalTo("███████ █████████"));
    when()
        .get("/v1/leaders?country=RWA&asOf=1963-06-30&office=HEAD_OF_STATE")
        .then()
        .body("items[0].name", equalTo("Barnaby Threlkeld"));
  }

  @Test
  void aNameThatIsAWordOfACodeLeavesTheCodes() {
    submit(entry(1966, "Lesotho", "Retentionist")).statusCode(201);
    takeOut("[\"Retentionist\", \"Signed\"]", "\"LSO\"").statusCode(201);
    when()
        .get("/v1/claims?report=sample-1966-lso")
        .then()
        .body("items.value.text", hasItems("SIGNED", "ABOLITIONIST_IN_PRACTICE"));
  }

  @Test
  void earlierRevisionsLoseTheNameAsWell() throws SQLException {
    submit(entry(1965, "Gabon", "Philomena Oakenshaw")).statusCode(201);
    submit(entry(1965, "Gabon", "Philomena Oakenshaw").replace("Little changed", "Nothing changed"))
        .statusCode(200)
        .body("outcome", equalTo("REVISED"));
    takeOut("[\"Philomena Oakenshaw\"]", "null").body("texts", equalTo(2));
    assertThat(columnsWith("oakenshaw")).isEmpty();
  }

  @Test
  void theTombstoneSaysWhyAndIsAmongTheChanges() {
    String location =
        takeOut("[\"Nobody Whohasthisname\"]", "null")
            .statusCode(201)
            .body("texts", equalTo(0))
            .extract()
            .header("Location");
    int id =
        when()
            .get(location)
            .then()
            .statusCode(200)
            .body("reason", equalTo("At the person's request"))
            .body("role", equalTo("ADMIN"))
            .extract()
            .path("id");
    when()
        .get("/v1/changes?limit=500")
        .then()
        .body("items.findAll { it.kind == 'TAKEDOWN' }.takedown", hasItem(id));
  }

  @Test
  void onlyAdministratorsTakeNamesOut() {
    asEditor()
        .contentType(ContentType.JSON)
        .body("{\"names\": [\"Ada Exemplar\"], \"reason\": \"x\"}")
        .post("/v1/takedowns")
        .then()
        .statusCode(403);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[]|null|/names",
        "[\"\"]|null|/names",
        "[\"x\"]|null|/names",
        "[null]|null|/names",
        "[\"...\"]|null|/names",
        "[\"a b c d e f g h i j k l m\"]|null|/names",
        "[\"Ada\"]|\"Atlantis\"|/country",
        "[\"Signed\"]|null|/names",
        "[\"name\"]|null|/names"
      })
  void whatIsNoNameIsRefused(String names, String country, String pointer) {
    takeOut(names, country).statusCode(400).body("errors.pointer", hasItem(pointer));
  }

  private static String entry(int edition, String country, String name) {
    return SampleText.entry(edition, country)
        .replace("Ada Exemplar", name)
        .replace("Dora Inventada", name);
  }

  private static ValidatableResponse takeOut(String names, String country) {
    return asAdmin()
        .contentType(ContentType.JSON)
        .body(
            "{\"names\": %s, \"country\": %s, \"reason\": \"At the person's request\"}"
                .formatted(names, country))
        .post("/v1/takedowns")
        .then();
  }

  /** Every column of every table in which a word stands, whatever its case and accents. */
  private List<String> columnsWith(String word) throws SQLException {
    List<String> found = new ArrayList<>();
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      for (String column : columns(sql)) {
        String[] parts = column.split("\\.", 2);
        try (ResultSet rows =
            sql.executeQuery("select cast(%s as text) from %s".formatted(parts[1], parts[0]))) {
          while (rows.next()) {
            String value = rows.getString(1);
            if (value != null && value.toLowerCase(Locale.ROOT).contains(word)) {
              found.add(column);
            }
          }
        }
      }
    }
    return found;
  }

  private static List<String> columns(Statement sql) throws SQLException {
    List<String> columns = new ArrayList<>();
    try (ResultSet rows =
        sql.executeQuery(
            "select table_name || '.' || column_name from information_schema.columns where table_schema = 'public'")) {
      while (rows.next()) {
        columns.add(rows.getString(1));
      }
    }
    return columns;
  }
}
