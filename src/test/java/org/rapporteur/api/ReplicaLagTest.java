package org.rapporteur.api;

import static io.restassured.RestAssured.when;
import static org.rapporteur.api.Submissions.submit;

import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** A service that reads from a replica as long as that is hardly behind. */
@ServiceTest
@TestProfile(ReplicaLagTest.Hasty.class)
@Timeout(value = 5, unit = TimeUnit.MINUTES)
class ReplicaLagTest {

  @Inject
  @DataSource("replica")
  AgroalDataSource replica;

  public static class Hasty extends ReplicaTest.Patient {
    @Override
    public Map<String, String> getConfigOverrides() {
      return config("PT0.5S");
    }
  }

  /** Nobody says that they have written, and all see it soon. */
  @Test
  void aReplicaThatFallsBehindIsNotReadUntilItHasCaughtUp() throws SQLException {
    awaitReadFrom("replica");
    Replay.whilePaused(
        replica,
        () -> {
          submit(SampleText.entry(1908, "Peru")).statusCode(201);
          awaitFound("/v1/reports/sample-1908-per");
          awaitReadFrom("primary");
        });
    awaitReadFrom("replica");
  }

  private static void awaitFound(String path) {
    while (when().get(path).statusCode() != 200) {
      Imports.pause();
    }
  }

  private static void awaitReadFrom(String database) {
    double before = Reads.from(database);
    while (Reads.from(database) == before) {
      when().get("/v1/reports?limit=1").then().statusCode(200);
    }
  }
}
