package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.SampleText;

/** The database goes away and comes back under servers that stay. */
class DatabaseRestartIT {

  /** What a client waits at most to be told that it cannot be answered now. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(15);

  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(30);

  /** Each brings some claims; numbers of claims come in blocks of fifty. */
  private static final int WRITES = 15;

  private static final String QUESTION = "/v1/leaders?country=KAZ&asOf=2002-06-30";

  private static Installation installation;
  private static List<ServiceProcess> servers;

  enum End {
    STOPPED(1960),
    KILLED(1960 + 3 * WRITES);

    /** Of the first report that is written afterwards. */
    final int edition;

    End(int edition) {
      this.edition = edition;
    }
  }

  @BeforeAll
  static void startTwo() throws IOException {
    installation = Installation.create("database-restart");
    servers = List.of(installation.start("one"), installation.start("other"));
    servers.forEach(ServiceProcess::awaitReady);
  }

  @AfterAll
  static void endAll() throws IOException {
    installation.close();
  }

  @ParameterizedTest
  @EnumSource
  void serversSayThatTheyCannotAnswerAndSoonCanAgain(End end) throws IOException {
    servers.forEach(server -> server.client().get(QUESTION).expect(200));
    switch (end) {
      case STOPPED -> installation.primary().stop();
      case KILLED -> {
        forgetNumbers();
        installation.primary().kill();
      }
    }
    servers.forEach(DatabaseRestartIT::saysThatItCannot);

    installation.primary().start();
    Instant back = Instant.now();
    servers.forEach(DatabaseRestartIT::canAgain);
    System.out.printf(
        "ready %d ms after the database%n", Duration.between(back, Instant.now()).toMillis());
    changesAreToldFromOneToTheOther(end.edition);
    servers.forEach(server -> writesSome(server, end));
  }

  /** As PostgreSQL may after a crash, of the last that it gave out. */
  private static void forgetNumbers() {
    for (String sequence : List.of("revision_seq", "incident_seq", "claim_seq")) {
      installation.primary().sql().execute("select setval('%s', 1)".formatted(sequence));
    }
  }

  /** So much that it needs more numbers than it has in memory. */
  private static void writesSome(ServiceProcess server, End end) {
    int first = end.edition + WRITES * (1 + servers.indexOf(server));
    for (int edition = first; edition < first + WRITES; edition++) {
      server.client().submit(SampleText.entry(edition, "Chad")).expect(201);
    }
  }

  private static void saysThatItCannot(ServiceProcess server) {
    Client client = server.client();
    withinBound(() -> client.get(QUESTION)).expectUnavailable();
    withinBound(() -> client.submit(SampleText.entry(1950, "Gabon"))).expectUnavailable();
    withinBound(() -> client.get("/q/health/ready")).expect(503);
    // Whoever restarts servers that are not live must not restart these.
    withinBound(() -> client.get("/q/health/live")).expect(200);
  }

  private static Answer withinBound(Supplier<Answer> request) {
    Instant asked = Instant.now();
    Answer answer = request.get();
    assertThat(Duration.between(asked, Instant.now())).isLessThan(LONGEST_ANSWER);
    return answer;
  }

  private static void canAgain(ServiceProcess server) {
    Client client = server.client();
    await("it is ready again").atMost(LONGEST_RECOVERY).until(client::isReady);
    client.get(QUESTION).expect(200);
  }

  private static void changesAreToldFromOneToTheOther(int edition) throws IOException {
    try (ChangeFollower follower = ChangeFollower.follow(servers.getLast().client(), 0)) {
      servers.getFirst().client().submit(SampleText.entry(edition, "Gabon")).expect(201);
      follower.awaitEvent("sample-%d-gab".formatted(edition));
    }
  }
}
