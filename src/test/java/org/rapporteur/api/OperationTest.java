package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** What whoever runs the service asks of it. */
@ServiceTest
class OperationTest {

  @Test
  void beingAliveDoesNotDependOnTheDatabase() {
    when().get("/q/health/live").then().statusCode(200).body("checks", empty());
  }

  @Test
  void beingReadyDoes() {
    when()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body("status", equalTo("UP"))
        .body("checks", not(empty()));
  }

  @Test
  void metricsAreServed() {
    when().get("/q/metrics").then().statusCode(200).body(containsString("http_server"));
  }
}
