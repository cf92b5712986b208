package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.rapporteur.SampleText;

/** The network between service and database is cut, silent or slow. */
class NetworkIT {

  private static final int STATEMENT_SECONDS = 2;

  /** The time of a statement, that of the way there and back, and that of waiting for the pool. */
  private static final Duration LONGEST_ANSWER = Duration.ofSeconds(STATEMENT_SECONDS + 5 + 5 + 3);

  /** From the moment at which bytes go through again. */
  private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(5);

  /** Longer than a connection is trusted without being asked whether it still is one. */
  private static final Duration UNUSED_FOR = Duration.ofMillis(1500);

  /** The service itself looks once a second whether data have changed. */
  private static final int USED_ALL_THE_TIME = 1;

  /** As many as the pool has connections. */
  private static final int AT_ONCE = 20;

  private static final int CUTS = 10;

  private static final String QUESTION = "/v1/leaders?country=KAZ&asOf=2002-06-30";

  private static Installation installation;
  private static Proxy network;
  private static Client service;
  private static int edition = 1900;

  @BeforeAll
  static void start() throws IOException {
    installation = Installation.create("network");
    network = installation.primary().behindProxy();
    Map<String, String> settings =
        Map.of(
            "QUARKUS_DATASOURCE_JDBC_URL", installation.primary().jdbcUrl(network, "service"),
            "RAPPORTEUR_LIMITS_STATEMENT_SECONDS", String.valueOf(STATEMENT_SECONDS),
            "RAPPORTEUR_KEPT_ANSWERS_BYTES", "0");
    service = installation.start("service", settings).awaitReady().client();
  }

  @AfterEach
  void openAgain() {
    network.become(Proxy.State.OPEN);
  }

  @AfterAll
  static void end() throws IOException {
    network.close();
    installation.close();
  }

  @ParameterizedTest
  @EnumSource(names = {"CUT", "STALLED"})
  void nobodyWaitsForLongAndSoonAllIsWell(Proxy.State state) {
    service.get(QUESTION).expect(200);
    network.become(state);
    allAtOnce(NetworkIT::isToldSoon);
    service.submit(next()).expectUnavailable();
    assertThat(service.get("/q/health/live").status()).isEqualTo(200);

    network.become(Proxy.State.OPEN);
    Duration recovery = awaitAnswer();
    System.out.printf("answers %d ms after the network was %s%n", recovery.toMillis(), state);
    assertThat(recovery).isLessThan(LONGEST_RECOVERY);
    noConnectionIsMissing();
    service.submit(next()).expect(201);
  }

  @Test
  void noConnectionIsLostHoweverOftenAllAreCut() throws Exception {
    for (int cut = 0; cut < CUTS; cut++) {
      cutUnderReaders(10L * (cut + 1));
    }
    awaitAnswer();
    noConnectionIsMissing();
  }

  private static void cutUnderReaders(long millis) throws Exception {
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Answer>> readers =
          Stream.generate(() -> clients.submit(() -> service.get(QUESTION)))
              .limit(AT_ONCE)
              .toList();
      Thread.sleep(millis);
      network.become(Proxy.State.CUT);
      network.become(Proxy.State.OPEN);
      for (Future<Answer> reader : readers) {
        assertThat(reader.get().status()).isIn(200, 503);
      }
    }
  }

  @Test
  void connectionsThatWereCutWhileNobodyUsedThemCostNoAnswer() throws Exception {
    allAtOnce(NetworkIT::isAnswered);
    Thread.sleep(UNUSED_FOR);
    network.become(Proxy.State.CUT);
    network.become(Proxy.State.OPEN);
    Queue<Integer> statuses = new ConcurrentLinkedQueue<>();
    allAtOnce(() -> statuses.add(service.get(QUESTION).status()));
    assertThat(statuses).hasSize(AT_ONCE).isSubsetOf(200, 503);
    assertThat(statuses.stream().filter(status -> status != 200).count())
        .isLessThanOrEqualTo(USED_ALL_THE_TIME);
  }

  @Test
  void aSlowNetworkIsSlowAndNothingElse() {
    network.become(Proxy.State.SLOW);
    service.get(QUESTION).expect(200);
    service.submit(next()).expect(201);
  }

  private static void isToldSoon() {
    Instant asked = Instant.now();
    service.get(QUESTION).expectUnavailable();
    assertThat(Duration.between(asked, Instant.now())).isLessThan(LONGEST_ANSWER);
  }

  private static void isAnswered() {
    service.get(QUESTION).expect(200);
  }

  private static void allAtOnce(Runnable request) {
    try (ExecutorService clients = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Callable<Object>> requests =
          Stream.generate(() -> Executors.callable(request)).limit(AT_ONCE).toList();
      for (Future<Object> each : clients.invokeAll(requests)) {
        each.get();
      }
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  private static Duration awaitAnswer() {
    Instant back = Instant.now();
    await("it answers again")
        .pollInterval(Duration.ofMillis(50))
        .until(() -> service.isReady() && service.get(QUESTION).status() == 200);
    return Duration.between(back, Instant.now());
  }

  /** One that waits for changes is always taken. */
  private static void noConnectionIsMissing() {
    await("all connections are back in the pool")
        .atMost(Duration.ofSeconds(20))
        .until(() -> Metrics.of(service).takenConnections() <= 1);
    // One that was cut a moment after its use is found out by the next who uses it.
    await("all of them answer")
        .atMost(LONGEST_RECOVERY)
        .untilAsserted(() -> allAtOnce(NetworkIT::isAnswered));
  }

  private static String next() {
    return SampleText.entry(edition++, "Gabon");
  }
}
