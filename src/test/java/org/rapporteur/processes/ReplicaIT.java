package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/**
 * Reads go to a streaming replica where nobody notices, and to the primary otherwise.
 *
 * <p>Two servers, one of which takes a replica however far it is behind: what it hides shows what
 * the other has to do.
 */
class ReplicaIT {

  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private static final Duration MAX_LAG = Duration.ofSeconds(2);

  private static final String TOKEN = "Consistency-Token";

  private static final String QUESTION = "/v1/leaders?country=KAZ&asOf=2002-06-30";

  private static final int SOME = 20;

  private static Installation installation;
  private static Cluster replica;
  private static Client strict;
  private static Client patient;

  @BeforeAll
  static void startTwo() throws IOException {
    installation = Installation.create("replica");
    replica = installation.addStandby();
    ServiceProcess first = start("strict", MAX_LAG);
    ServiceProcess second = start("patient", Duration.ofHours(1));
    strict = first.awaitReady().client();
    patient = second.awaitReady().client();
  }

  private static ServiceProcess start(String name, Duration maxLag) throws IOException {
    return installation.start(
        name,
        Map.of(
            "QUARKUS_DATASOURCE_REPLICA_JDBC_URL",
            replica.jdbcUrl(name),
            "QUARKUS_DATASOURCE_REPLICA_USERNAME",
            Cluster.ROLE,
            "RAPPORTEUR_REPLICA_MAX_LAG",
            maxLag.toString(),
            // What is asked is read.
            "RAPPORTEUR_KEPT_ANSWERS_BYTES",
            "0"));
  }

  @AfterAll
  static void endAll() throws IOException {
    installation.close();
  }

  @BeforeEach
  void bothAreThereAndReplay() {
    installation.primary().startUnlessRunning();
    replica.startUnlessRunning();
    replica.sql().execute("select pg_wal_replay_resume()");
    awaitReadsFrom("replica", strict);
    awaitReadsFrom("replica", patient);
  }

  @Test
  void readsComeFromTheReplica() {
    Metrics before = Metrics.of(strict);
    for (int i = 0; i < SOME; i++) {
      strict.get(QUESTION).expect(200);
    }
    assertThat(Metrics.of(strict).reads("replica") - before.reads("replica"))
        .isGreaterThanOrEqualTo(SOME);
  }

  @Test
  void theWriterReadsItsWriteFromAReplicaThatHasNotReplayedIt() {
    replica.sql().execute("select pg_wal_replay_pause()");
    Answer written = patient.submit(SampleText.entry(1971, "Gabon")).expect(201);
    String token = written.header(TOKEN);
    assertThat(token).isNotEmpty();
    String report = "/v1/reports/sample-1971-gab";

    // The replica does not know it, and yet nobody who wrote it can notice.
    patient.get(report).expect(404);
    patient.get(report, TOKEN, token).expect(200);
    strict.get(report, TOKEN, token).expect(200);

    replica.sql().execute("select pg_wal_replay_resume()");
    await("the replica has it").atMost(PATIENCE).until(() -> patient.get(report).status() == 200);
  }

  @Test
  void aReplicaThatIsFarBehindIsNotReadFrom() {
    replica.sql().execute("select pg_wal_replay_pause()");
    strict.submit(SampleText.entry(1972, "Gabon")).expect(201);
    String report = "/v1/reports/sample-1972-gab";

    await("everybody sees it")
        .atMost(MAX_LAG.plus(Duration.ofSeconds(2)))
        .until(() -> strict.get(report).status() == 200);
    patient.get(report).expect(404);
    awaitReadsFrom("primary", strict);
    assertThat(Metrics.of(strict).lag()).isGreaterThan((double) MAX_LAG.toSeconds());
  }

  @Test
  void readsGoOnWithoutTheReplica() {
    replica.kill();
    readAgainAndAgain();
    strict.submit(SampleText.entry(1973, "Gabon")).expect(201);

    replica.start();
    awaitReadsFrom("replica", strict);
  }

  @Test
  void readsGoOnWithoutThePrimaryAndWritesSayThatTheyCannot() {
    installation.primary().kill();
    readAgainAndAgain();
    // Else whoever spreads requests would take all servers out.
    strict.get("/q/health/ready").expect(200);
    strict.submit(SampleText.entry(1974, "Gabon")).expectUnavailable();
    readAgainAndAgain();

    installation.primary().start();
    await("writes are taken again")
        .atMost(PATIENCE)
        .until(() -> strict.submit(SampleText.entry(1975, "Gabon")).status() < 300);
  }

  /** For longer than it takes to see that a database is away. */
  private static void readAgainAndAgain() {
    for (int i = 0; i < SOME; i++) {
      strict.get(QUESTION).expect(200);
      pause();
    }
  }

  private static void awaitReadsFrom(String database, Client server) {
    await("reads come from the " + database)
        .atMost(PATIENCE)
        .until(() -> {
          long before = Metrics.of(server).reads(database);
          server.get(QUESTION).expect(200);
          return Metrics.of(server).reads(database) > before;
        });
  }

  private static void pause() {
    try {
      Thread.sleep(150);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
