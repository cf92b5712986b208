package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/** Servers go and come, and nobody who asks notices. */
class RollingRestartIT {

  /** Several times longer than a balancer takes to see that a server is not ready. */
  private static final Duration DELAY = Duration.ofSeconds(3);

  /** Behind the last request; far below QUARKUS_SHUTDOWN_TIMEOUT, for which it would wait. */
  private static final Duration LONGEST_END = Duration.ofSeconds(10);

  private static final int SOME = 50;

  private static final Map<String, String> SETTINGS =
      Map.of("QUARKUS_SHUTDOWN_DELAY", DELAY.toSeconds() + "s");

  /** The lock that a write holds, see {@code Chronicle}. */
  private static final String HOLD_WRITES = "select pg_advisory_lock(4210984733)";

  private static final String LET_WRITES_GO = "select pg_advisory_unlock(4210984733)";

  private static final String WAITING_WRITES =
      "select count(*) from pg_locks where locktype = 'advisory' and not granted";

  private Installation installation;

  @BeforeEach
  void createInstallation() throws IOException {
    // Else a request that failed would be sent again behind our back.
    assertThat(System.getProperty("jdk.httpclient.redirects.retrylimit")).isEqualTo("1");
    installation = Installation.create("rolling-restart");
  }

  @AfterEach
  void endInstallation() throws IOException {
    installation.close();
  }

  @Test
  void noRequestFailsWhileServersAreRestartedOneAfterTheOther() throws IOException {
    try (Balancer balancer = Balancer.start()) {
      ServiceProcess first = installation.start("first", SETTINGS);
      ServiceProcess second = installation.start("second", SETTINGS);
      join(balancer, first);
      join(balancer, second);
      try (Load load = Load.start(balancer)) {
        await("both answer").until(() -> load.answeredBy(first) > SOME);
        ServiceProcess third = replace(balancer, first, "third");
        ServiceProcess fourth = replace(balancer, second, "fourth");
        await("both new ones answer").until(() -> load.answeredBy(fourth) > SOME);

        assertThat(load.end()).isEmpty();
        System.out.printf(
            "answered: %d, %d, %d, %d%n",
            load.answeredBy(first),
            load.answeredBy(second),
            load.answeredBy(third),
            load.answeredBy(fourth));
      }
    }
  }

  private static void join(Balancer balancer, ServiceProcess server) {
    balancer.add(server.awaitReady());
    await(server.name() + " gets requests").until(() -> balancer.isReady(server));
  }

  private ServiceProcess replace(Balancer balancer, ServiceProcess old, String name)
      throws IOException {
    old.terminate();
    old.awaitEnd();
    balancer.remove(old);
    ServiceProcess server = installation.start(name, SETTINGS);
    join(balancer, server);
    return server;
  }

  @Test
  void readinessGoesFirstAndRequestsUnderWayEnd() throws IOException, SQLException {
    ServiceProcess server = installation.start("one", SETTINGS).awaitReady();
    Client client = server.client();
    try (ChangeFollower follower = ChangeFollower.follow(client, 0);
        Connection holder = installation.primary().sql().connect();
        Statement statement = holder.createStatement()) {
      statement.execute(HOLD_WRITES);
      CompletableFuture<Answer> write =
          CompletableFuture.supplyAsync(() -> client.submit(SampleText.entry(1981, "Gabon")));
      await("the write waits")
          .until(() -> installation.primary().sql().number(WAITING_WRITES) == 1);

      Instant told = Instant.now();
      server.terminate();
      await("it says that it is not ready")
          .until(() -> client.get("/q/health/ready").status() == 503);
      client.get("/v1/countries/KAZ").expect(200);
      await("the delay is over").until(() -> Instant.now().isAfter(told.plus(DELAY).plus(DELAY)));
      assertThat(write).isNotDone();
      statement.execute(LET_WRITES_GO);

      assertThat(write.join().status()).isEqualTo(201);
      follower.awaitEnd();
      server.awaitEnd(LONGEST_END);
    }
    assertThat(installation.primary().sql().list("select id from report where id like '%1981%'"))
        .hasSize(1);
  }
}
