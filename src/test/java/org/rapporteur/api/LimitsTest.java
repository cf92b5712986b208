package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.http.Header;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;

/** A service that lets itself be asked for little: so the limits are met soon. */
@ServiceTest
@TestProfile(LimitsTest.Little.class)
class LimitsTest {

  private static final int ANONYMOUS = 5;

  @Inject DataSource database;

  @TestHTTPResource("/")
  URI service;

  public static class Little implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "rapporteur.limits.anonymous-per-minute", String.valueOf(ANONYMOUS),
          "rapporteur.limits.key-per-minute", "100000",
          "rapporteur.limits.requests-at-once", "2",
          "rapporteur.limits.streams-at-once", "1",
          "rapporteur.limits.statement-seconds", "3",
          // So that each test comes from an address of its own.
          "quarkus.http.proxy.proxy-address-forwarding", "true",
          "quarkus.http.proxy.allow-x-forwarded", "true");
    }
  }

  @Test
  void everyAnswerSaysHowMuchIsLeft() {
    from("192.0.2.1")
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"default\";q=5;w=60")
        .header("RateLimit", matchesPattern("\"default\";r=4;t=\\d+"));
    from("192.0.2.1")
        .get("/v1/countries/Atlantis")
        .then()
        .statusCode(404)
        .header("RateLimit", startsWith("\"default\";r=3;"));
    from("192.0.2.1").get("/v1/nothing").then().header("RateLimit", startsWith("\"default\";r=2;"));
    from("192.0.2.1")
        .delete("/v1/leaders")
        .then()
        .header("RateLimit", startsWith("\"default\";r=1;"));
  }

  @Test
  void whoAsksTooOftenIsToldWhenToComeBack() {
    exhaust("192.0.2.2");
    from("192.0.2.2")
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(429)
        .contentType("application/problem+json")
        .body("type", equalTo("/problems/too-many-requests"))
        .body("instance", equalTo("/v1/countries/KAZ"))
        .header("X-Request-Id", matchesPattern("[0-9a-f-]{36}"))
        .header("Retry-After", matchesPattern("[1-9]\\d?"))
        .header("RateLimit-Policy", "\"default\";q=5;w=60")
        .header("RateLimit", startsWith("\"default\";r=0;"));
    from("192.0.2.3").get("/v1/countries/KAZ").then().statusCode(200);
  }

  @Test
  void whoHasAKeyMayAskMore() {
    exhaust("192.0.2.4");
    asEditor()
        .header("X-Forwarded-For", "192.0.2.4")
        .get("/v1/countries/KAZ")
        .then()
        .statusCode(200)
        .header("RateLimit-Policy", "\"default\";q=100000;w=60");
  }

  @Test
  void whoGuessesKeysIsStopped() {
    for (int i = 0; i < ANONYMOUS; i++) {
      guess("192.0.2.5").then().statusCode(401).header("RateLimit-Policy", "\"default\";q=5;w=60");
    }
    guess("192.0.2.5").then().statusCode(429);
    from("192.0.2.5").get("/v1/countries/KAZ").then().statusCode(200);
  }

  @Test
  void oneNetworkOfIpv6HasOneLimit() {
    for (int i = 1; i <= ANONYMOUS; i++) {
      from("2001:db8:1:1::" + i).get("/v1/countries/KAZ").then().statusCode(200);
    }
    from("2001:db8:1:1::99").get("/v1/countries/KAZ").then().statusCode(429);
    from("2001:db8:1:2::99").get("/v1/countries/KAZ").then().statusCode(200);
  }

  @Test
  void healthAndDocsAreNotCounted() {
    for (int i = 0; i < 2 * ANONYMOUS; i++) {
      from("192.0.2.6").get("/q/health/live").then().statusCode(200);
      from("192.0.2.6")
          .get("/problems/not-found")
          .then()
          .statusCode(200)
          .header("RateLimit", nullValue());
    }
  }

  @Test
  void aQuestionThatTakesTooLongIsGivenUp() throws SQLException {
    withLockedChanges(() ->
        asAdmin()
            .get("/v1/changes")
            .then()
            .statusCode(503)
            .contentType("application/problem+json")
            .header("Retry-After", "1")
            .body("type", equalTo("/problems/timed-out")));
  }

  @Test
  void whatIsTooMuchAtOnceIsToldAtOnceAndPasses() throws SQLException {
    List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
    withLockedChanges(() -> {
      for (int i = 0; i < 5; i++) {
        waiting.add(ask("/v1/changes?limit=1"));
      }
      // Two wait for the database; whoever comes meanwhile finds both places taken.
      assertThat(waiting).allSatisfy(answer -> assertThat(status(answer)).isEqualTo(503));
    });
    assertThat(waiting.stream().map(LimitsTest::type))
        .containsOnly("/problems/overloaded", "/problems/timed-out");
    asAdmin().get("/v1/changes").then().statusCode(200);
  }

  /** Before the way of others begins, and in the same words. */
  @Test
  void somebodyUnknownIsToldLikeOthers() throws SQLException {
    List<CompletableFuture<HttpResponse<String>>> waiting = new ArrayList<>();
    withLockedChanges(() -> {
      waiting.add(ask("/v1/changes?limit=1"));
      waiting.add(ask("/v1/changes?limit=1"));
      Response known = asAdmin().get("/v1/countries/KAZ");
      while (known.statusCode() == 200) {
        known = asAdmin().get("/v1/countries/KAZ");
      }
      Response unknown = from("192.0.2.40").get("/v1/countries/KAZ?\"<x>");
      assertThat(unknown.statusCode()).isEqualTo(503);
      assertThat(unknown.jsonPath().getMap("")).isEqualTo(known.jsonPath().getMap(""));
      assertThat(names(unknown)).isEqualTo(names(known));
      assertThat(unknown.contentType()).isEqualTo(known.contentType());
      assertThat(unknown.header("Retry-After")).isEqualTo("1");
    });
    waiting.forEach(CompletableFuture::join);
  }

  private static Set<String> names(Response answer) {
    return answer.headers().asList().stream()
        .map(Header::getName)
        .map(name -> name.toLowerCase(Locale.ROOT))
        .collect(Collectors.toSet());
  }

  @Test
  void streamsHavePlacesOfTheirOwnAndGiveThemBack() throws Exception {
    InputStream open = Objects.requireNonNull(stream());
    asAdmin()
        .accept("text/event-stream")
        .get("/v1/changes")
        .then()
        .statusCode(503)
        .body("type", equalTo("/problems/overloaded"));
    asAdmin().get("/v1/changes").then().statusCode(200);
    open.close();
    InputStream next = stream();
    while (next == null) {
      next = stream();
    }
    next.close();
  }

  /** The body of a stream, or null when there is no place. */
  private @Nullable InputStream stream() throws Exception {
    HttpResponse<InputStream> answer =
        HttpClient.newHttpClient()
            .send(
                request("/v1/changes").header("Accept", "text/event-stream").build(),
                BodyHandlers.ofInputStream());
    return answer.statusCode() == 200 ? answer.body() : null;
  }

  private CompletableFuture<HttpResponse<String>> ask(String path) {
    return HttpClient.newHttpClient().sendAsync(request(path).build(), BodyHandlers.ofString());
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(service.resolve(path))
        .header("Authorization", "Bearer " + TestDatabase.ADMIN_KEY);
  }

  private static int status(CompletableFuture<HttpResponse<String>> answer) {
    return answer.join().statusCode();
  }

  private static String type(CompletableFuture<HttpResponse<String>> answer) {
    return JsonPath.from(answer.join().body()).getString("type");
  }

  private void withLockedChanges(Runnable work) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      try (Statement sql = connection.createStatement()) {
        sql.execute("lock table change in access exclusive mode");
        work.run();
      } finally {
        connection.rollback();
      }
    }
  }

  private static void exhaust(String address) {
    int status;
    do {
      status = from(address).get("/v1/countries/KAZ").statusCode();
    } while (status != 429);
  }

  private static Response guess(String address) {
    return from(address).header("Authorization", "Bearer rap_guessed").get("/v1/countries/KAZ");
  }

  private static RequestSpecification from(String address) {
    return given().header("X-Forwarded-For", address);
  }
}
