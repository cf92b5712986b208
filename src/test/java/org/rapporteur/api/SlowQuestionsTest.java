package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;

/** Questions that take the database long hold up nobody whose question is quick. */
@ServiceTest
class SlowQuestionsTest {

  /** More than have their turn at once, as far as there are slots for more. */
  private static final int MANY = Math.min(18, 4 * Runtime.getRuntime().availableProcessors() + 2);

  @Inject DataSource database;

  @TestHTTPResource("/v1/audit?limit=1")
  URI slow;

  @Test
  void aQuickQuestionIsAnsweredWhileSlowOnesAreWorkedOn() throws SQLException {
    List<CompletableFuture<HttpResponse<String>>> waiting;
    try (Connection connection = database.getConnection();
        Statement sql = connection.createStatement()) {
      connection.setAutoCommit(false);
      sql.execute("lock table audit_entry in access exclusive mode");
      waiting = Stream.generate(this::askSlow).limit(MANY).toList();
      when().get("/v1/countries/KAZ").then().statusCode(200);
      when().get("/v1/countries/LTU").then().statusCode(200);
      assertThat(waiting).noneMatch(CompletableFuture::isDone);
      connection.rollback();
    }
    assertThat(waiting).allSatisfy(answer -> assertThat(answer.join().statusCode()).isEqualTo(200));
  }

  private CompletableFuture<HttpResponse<String>> askSlow() {
    HttpRequest request =
        HttpRequest.newBuilder(slow)
            .header("Authorization", "Bearer " + TestDatabase.ADMIN_KEY)
            .build();
    return HttpClient.newHttpClient().sendAsync(request, BodyHandlers.ofString());
  }
}
