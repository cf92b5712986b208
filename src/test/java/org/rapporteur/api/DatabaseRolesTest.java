package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.DatabaseRoles;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** A program whose role may read and write rows and nothing else can do all that it does. */
@ServiceTest
@TestProfile(DatabaseRoles.Profile.class)
class DatabaseRolesTest {

  @Inject DataSource database;

  @Test
  void referenceDataAndSamplesAreLoaded() {
    when().get("/v1/icc?country=KAZ&asOf=2010-06-30").then().statusCode(200);
    when().get("/v1/reports/sample-2003-kaz").then().statusCode(200);
  }

  @Test
  void reportsComeAndGo() {
    submit(SampleText.entry(1909, "Peru")).statusCode(201);
    submit(SampleText.entry(1909, "Peru").replace("Little", "Nothing")).statusCode(200);
    asAdmin().delete("/v1/reports/sample-1909-per?reason=invented").then().statusCode(204);
    when().get("/v1/reports/sample-1909-per").then().statusCode(410);
  }

  @Test
  void importsAreTaken() {
    String text = SampleText.entry(1910, "Peru").replace("\n", "\\n").replace("\"", "\\\"");
    assertThat(Imports.finish("{\"text\": \"" + text + "\"}\n").getString("status"))
        .isEqualTo("SUCCEEDED");
  }

  @Test
  void keysClaimsAndTakedownsAreWritten() {
    asAdmin()
        .contentType("application/json")
        .body("{\"name\": \"of a role\", \"role\": \"READER\"}")
        .post("/v1/keys")
        .then()
        .statusCode(201);
    asEditor()
        .contentType("application/json")
        .body(
            """
            {"country": "AND", "indicator": "DEATH_PENALTY", "value": "RETENTIONIST", "from": "1909", "to": "1910",
             "source": {"title": "Invented", "quote": "Invented"}, "reason": "Invented"}\
            """)
        .post("/v1/claims")
        .then()
        .statusCode(201);
    asAdmin()
        .contentType("application/json")
        .body("{\"names\": [\"Nobody Whoever\"], \"reason\": \"invented\"}")
        .post("/v1/takedowns")
        .then()
        .statusCode(201);
  }

  @Test
  void changesAreTold() {
    given().get("/v1/changes?limit=1").then().statusCode(200).body("items[0].sequence", equalTo(1));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "alter table change add column more text | must be owner",
        "drop table change                       | must be owner",
        "drop view incident_to_count             | must be owner",
        "drop schema public cascade              | must be owner",
        "create index on change (reason)         | must be owner",
        "create or replace function folded(name text) returns text language sql as 'select name' | permission denied",
        "alter table change disable trigger all  | must be owner",
        "truncate change                         | permission denied",
        "create table more (name text)           | permission denied",
        "create temporary table more (name text) | permission denied",
        "create role more                        | permission denied"
      })
  void theSchemaIsNotItsOwn(String statement, String refusal) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      assertThatThrownBy(() -> sql.execute(statement)).hasMessageContaining(refusal);
    }
  }
}
