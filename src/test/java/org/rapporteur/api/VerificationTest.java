package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.rapporteur.api.Submissions.submit;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;
import org.rapporteur.StoredEvidence;

/** Every fact leads back to the words that state it. */
@ServiceTest
class VerificationTest {

  @Inject DataSource database;

  @Test
  void everyFactInTheDatabaseQuotesItsSource() throws SQLException {
    assertThat(list("select count(*) from claim").getFirst()).matches("[0-9]{4,}");
    assertThat(list(StoredEvidence.CLAIMS_THAT_QUOTE_SOMETHING_ELSE)).isEmpty();
    assertThat(list(StoredEvidence.INCIDENTS_THAT_QUOTE_SOMETHING_ELSE)).isEmpty();
    assertThat(list(StoredEvidence.TEXTS_WITH_ANOTHER_HASH)).isEmpty();
  }

  @Test
  void theServiceSaysSoOfEveryKindOfSource() throws SQLException {
    List<String> claims =
        list(
            "select min(id) from claim group by source union all select max(id) from claim group by source");
    List<String> others = list("select id from claim order by id");
    Random random = new Random(7);
    for (int i = 0; i < 40; i++) {
      claims.add(others.get(random.nextInt(others.size())));
    }
    for (String claim : claims) {
      String outcome = when().get("/v1/claims/" + claim + "/verify").path("outcome");
      assertThat(outcome).as("claim %s", claim).isIn("VERIFIED", "REDACTED");
    }
  }

  @Test
  void aTextThatWasTamperedWithIsFound() throws SQLException {
    submit(SampleText.entry(1966, "Belize")).statusCode(201);
    int claim = when().get("/v1/claims?report=sample-1966-blz").path("items[0].id");
    update("canonical_text = replace(canonical_text, 'Little', 'Lottle')");
    when()
        .get("/v1/claims/" + claim + "/verify")
        .then()
        .statusCode(200)
        .body("outcome", equalTo("FAILED"));
    update("canonical_text = replace(canonical_text, 'Lottle', 'Little')");
    when().get("/v1/claims/" + claim + "/verify").then().body("outcome", equalTo("VERIFIED"));
  }

  private void update(String change) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      sql.execute(
          """
          update revision_text set %s where revision in (select id from revision where report = 'sample-1966-blz')\
          """
              .formatted(change));
    }
  }

  private List<String> list(String select) throws SQLException {
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery(select)) {
      List<String> values = new ArrayList<>();
      while (rows.next()) {
        values.add(rows.getString(1));
      }
      return values;
    }
  }
}
