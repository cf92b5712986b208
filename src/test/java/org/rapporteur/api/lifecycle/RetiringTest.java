package org.rapporteur.api.lifecycle;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

@ServiceTest
class RetiringTest {

  @Test
  void everyAnswerSaysSinceWhenUntilWhenAndWhatToAskInstead() {
    Response answer = get("/tests/retiring");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.header("Deprecation")).isEqualTo("@1798761600");
    assertThat(answer.header("Sunset")).isEqualTo("Thu, 01 Jul 2027 00:00:00 GMT");
  }

  @Test
  void theLinkToTheNextPageStandsBesideThatToTheSuccessor() {
    assertThat(get("/tests/retiring").headers().getValues("Link"))
        .containsExactlyInAnyOrder(
            "</tests/retiring?p=2>; rel=\"next\"", "</v1/reports>; rel=\"successor-version\"");
  }

  @Test
  void whatStaysSaysNothing() {
    Response answer = get("/tests/retiring/not");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
    assertThat(answer.headers().hasHeaderWithName("Sunset")).isFalse();
  }

  @Test
  void whatIsNotThereSaysNothing() {
    Response answer = get("/v1/nothing");
    assertThat(answer.statusCode()).isEqualTo(404);
    assertThat(answer.headers().hasHeaderWithName("Deprecation")).isFalse();
  }
}
