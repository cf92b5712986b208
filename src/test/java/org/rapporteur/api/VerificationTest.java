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

/** Every fact leads back to the words that state it. */
@ServiceTest
class VerificationTest {

  /** The words that stand at the place of a claim or incident in the text that is stored. */
  private static final String CLAIMS_THAT_QUOTE_SOMETHING_ELSE =
      """
      select c.id from claim c
        left join revision_text r on r.revision = c.revision
        left join dataset_text d on d.release = c.release
        left join correction e on e.id = c.correction
      where c.quote is distinct from
        substring(coalesce(r.canonical_text, d.canonical_text, e.canonical_text)
                  from c.span_start + 1 for c.span_end - c.span_start)\
      """;

  private static final String INCIDENTS_THAT_QUOTE_SOMETHING_ELSE =
      """
      select i.id from incident i join revision_text r using (revision)
      where i.text is distinct from
        substring(r.canonical_text from i.span_start + 1 for i.span_end - i.span_start)\
      """;

  private static final String TEXTS_WITH_ANOTHER_HASH =
      """
      select r.id::text from revision r join revision_text t on t.revision = r.id
      where coalesce(r.redacted_sha256, r.sha256) <> encode(sha256(convert_to(t.canonical_text, 'UTF8')), 'hex')
      union all
      select d.dataset from dataset_release d join dataset_text t on t.release = d.id
      where coalesce(d.redacted_sha256, d.sha256) <> encode(sha256(convert_to(t.canonical_text, 'UTF8')), 'hex')\
      """;

  @Inject DataSource database;

  @Test
  void everyFactInTheDatabaseQuotesItsSource() throws SQLException {
    assertThat(list("select count(*) from claim").getFirst()).matches("[0-9]{4,}");
    assertThat(list(CLAIMS_THAT_QUOTE_SOMETHING_ELSE)).isEmpty();
    assertThat(list(INCIDENTS_THAT_QUOTE_SOMETHING_ELSE)).isEmpty();
    assertThat(list(TEXTS_WITH_ANOTHER_HASH)).isEmpty();
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
