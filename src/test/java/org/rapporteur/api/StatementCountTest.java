package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;
import org.rapporteur.storage.StatementCounter;

/** What an answer costs in the database does not depend on how much it holds. */
@ServiceTest
class StatementCountTest {

  @ParameterizedTest
  @CsvSource({
    "/v1/countries?sort=name, 0",
    "/v1/leaders?asOf=2003-06-30, 1",
    "/v1/death-penalty?asOf=2003-06-30, 1",
    "/v1/icc?asOf=2003-06-30, 1",
    "/v1/claims?indicator=ICC, 1",
    "/v1/incidents?sort=report, 2",
    "/v1/incidents?country=KAZ, 2",
    "/v1/search?q=prison, 2",
    "/v1/reports?sort=id, 5",
    "/v1/changes?after=0, 1",
  })
  void aLongAnswerTakesNoMoreStatementsThanAShortOne(String path, int most) {
    for (int limit : new int[] {2, 100}) {
      String asked = path + "&limit=" + limit;
      assertThat(statements(asked)).as(asked).hasSizeLessThanOrEqualTo(most);
    }
  }

  @Test
  void whatIsKeptTakesNone() {
    String path = "/v1/leaders?country=KAZ&asOf=2002-01-15";
    given().get(path);
    String id = UUID.randomUUID().toString();
    StatementCounter.follow(id);
    given().header("X-Request-Id", id).get(path).then().statusCode(200);
    assertThat(StatementCounter.of(id)).isEmpty();
  }

  private static List<String> statements(String path) {
    String id = UUID.randomUUID().toString();
    StatementCounter.follow(id);
    // For editors no answer is kept.
    Response answer = Submissions.asEditor().header("X-Request-Id", id).get(path);
    assertThat(answer.statusCode()).isEqualTo(200);
    return StatementCounter.of(id);
  }
}
