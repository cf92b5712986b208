package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Asked far more than it can answer, the service answers what it can and tells the rest to come
 * back.
 */
class OverloadIT {

  private static final int AT_ONCE = 8;
  private static final int CLIENTS = 300;
  private static final int QUESTIONS = 3000;
  private static final long MOST_HEAP = 400_000_000;

  private Installation installation;
  private Client service;

  @BeforeEach
  void start() throws IOException {
    installation = Installation.create("overload");
    Map<String, String> settings =
        Map.of(
            "RAPPORTEUR_LIMITS_REQUESTS_AT_ONCE",
            String.valueOf(AT_ONCE),
            "RAPPORTEUR_KEPT_ANSWERS_BYTES",
            "0");
    service = installation.start("service", settings).awaitReady().client();
  }

  @AfterEach
  void end() throws IOException {
    installation.close();
  }

  @Test
  void someAreAnsweredAndTheRestToldAtOnce() throws Exception {
    List<Integer> statuses = askAll();
    assertThat(statuses).hasSize(QUESTIONS).contains(200, 503).containsOnly(200, 503);
    assertThat(Metrics.of(service).heapBytes()).isLessThan(MOST_HEAP);
    // All slots are free again.
    for (int i = 0; i < 2 * AT_ONCE; i++) {
      service.get(question(i)).expect(200);
    }
  }

  private List<Integer> askAll() throws Exception {
    List<Callable<Integer>> questions = new ArrayList<>();
    for (int i = 0; i < QUESTIONS; i++) {
      int number = i;
      questions.add(() -> ask(number));
    }
    List<Integer> statuses = new ArrayList<>();
    try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
      for (Future<Integer> each : clients.invokeAll(questions)) {
        statuses.add(each.get());
      }
    }
    return statuses;
  }

  private int ask(int number) {
    Answer answer = service.get(question(number));
    if (answer.status() != 200) {
      answer.expectUnavailable();
      // Whoever watches must not restart or take out a server that is merely busy.
      service.get("/q/health/live").expect(200);
      service.get("/q/health/ready").expect(200);
    }
    return answer.status();
  }

  private static String question(int number) {
    return "/v1/leaders?asOf=%d-%02d-01&limit=200".formatted(1990 + number % 20, 1 + number % 12);
  }
}
