package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.http.Headers;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** A browser that comes upon an answer runs nothing of it, and shows it in no stranger's frame. */
@ServiceTest
class SafeHeadersTest {

  private static final String HOT = "/v1/death-penalty?country=KAZ&asOf=2004-06-30";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/docs/",
        "/openapi",
        "/problems/gone",
        "/v1/countries/KAZ",
        "/v1/nothing",
        "/v1/reports/none/text",
        "/v1/exports",
        "/q/health",
        "/nothing"
      })
  void everyAnswerHasThem(String path) {
    hasEachOnce(given().get(path).headers());
  }

  @Test
  void alsoOneThatWasKept() {
    given().get(HOT).then().statusCode(200);
    hasEachOnce(given().get(HOT).headers());
    String tag = given().get(HOT).header("ETag");
    Headers notModified = given().header("If-None-Match", tag).get(HOT).headers();
    hasEachOnce(notModified);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/v1/countries/KAZ", "/v1/nothing", "/problems/gone", "/openapi", HOT})
  void dataRunNothing(String path) {
    assertThat(given().get(path).headers().getValues("Content-Security-Policy"))
        .containsExactly("default-src 'none'; frame-ancestors 'none'");
  }

  @Test
  void theDashboardRunsItsOwnOnly() {
    List<String> policy = given().get("/").headers().getValues("Content-Security-Policy");
    assertThat(policy).hasSize(1);
    assertThat(policy.getFirst())
        .contains("default-src 'self'", "object-src 'none'")
        .doesNotContain("unsafe-eval");
  }

  private static void hasEachOnce(Headers headers) {
    assertThat(headers.getValues("X-Content-Type-Options")).containsExactly("nosniff");
    assertThat(headers.getValues("X-Frame-Options")).containsExactly("SAMEORIGIN");
    assertThat(headers.getValues("Referrer-Policy")).containsExactly("same-origin");
  }
}
