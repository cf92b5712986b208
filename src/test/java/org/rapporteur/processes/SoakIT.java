package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/**
 * Read and written for long, the service takes no more than at first: memory, threads, files,
 * connections.
 */
class SoakIT {

  private static final Duration SHORT = Duration.ofSeconds(20);
  private static final Duration LONG = Duration.ofMinutes(20);

  /** Of the time, until everything that is kept has come to its size. */
  private static final int WARMING_UP = 4;

  private static final int READERS = 4;
  private static final int PAUSE_OF_WRITER_MILLIS = 200;
  private static final List<String> COUNTRIES = List.of("Chad", "Mali", "Gabon", "Kenya", "Peru");

  private static final List<String> QUESTIONS =
      List.of(
          "/v1/leaders?country=KAZ&asOf=%d-06-30",
          "/v1/death-penalty?asOf=%d-06-30&limit=500",
          "/v1/incidents?country=TCD&from=%d",
          "/v1/search?q=arrested&edition=%d",
          "/v1/reports?edition=%d&format=csv",
          "/v1/countries/KAZ/profile?asOf=%d-06-30",
          "/v1/nothing/%d");

  private final AtomicLong answers = new AtomicLong();
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();
  private Installation installation;
  private ServiceProcess service;
  private volatile boolean enough;

  @BeforeEach
  void start() throws IOException {
    installation = Installation.create("soak");
    service = installation.start("service").awaitReady();
  }

  @AfterEach
  void end() throws IOException {
    enough = true;
    installation.close();
  }

  @Test
  void nothingGrowsInAShortTime() throws IOException, InterruptedException {
    nothingGrows(SHORT);
  }

  @Test
  @Tag("endurance")
  void nothingGrows() throws IOException, InterruptedException {
    nothingGrows(LONG);
  }

  private void nothingGrows(Duration time) throws IOException, InterruptedException {
    List<Thread> clients = new ArrayList<>();
    for (int reader = 0; reader < READERS; reader++) {
      int first = reader;
      clients.add(Thread.ofPlatform().start(() -> repeat(0, first, this::read)));
    }
    clients.add(Thread.ofPlatform().start(() -> repeat(PAUSE_OF_WRITER_MILLIS, 0, this::write)));
    Instant begin = Instant.now();
    Thread.sleep(time.dividedBy(WARMING_UP));
    Footprint before = Footprint.of(service, installation.primary());
    Thread.sleep(time.minus(Duration.between(begin, Instant.now())));
    Footprint after = Footprint.of(service, installation.primary());
    enough = true;
    for (Thread client : clients) {
      client.join();
    }
    System.out.printf("%d answers in %s: %s, then %s%n", answers.get(), time, before, after);
    assertThat(surprises).isEmpty();
    after.isNoLargerThan(before);
  }

  private interface Request {
    Answer of(int number);
  }

  private void repeat(int pauseMillis, int first, Request request) {
    try {
      for (int number = first; !enough; number++) {
        ask(request, number);
        Thread.sleep(pauseMillis);
      }
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void ask(Request request, int number) {
    try {
      Answer answer = request.of(number);
      answers.incrementAndGet();
      if (answer.status() >= 500) {
        surprises.add(answer.toString());
      }
    } catch (UncheckedIOException cut) {
      surprises.add(cut.toString());
    }
  }

  private Answer read(int number) {
    String question = QUESTIONS.get(number % QUESTIONS.size()).formatted(1950 + number % 70);
    return service.client().get(question);
  }

  /** One report after the other gets its next text. */
  private Answer write(int number) {
    String text = SampleText.entry(1941, COUNTRIES.get(number % COUNTRIES.size()));
    return service
        .client()
        .submit(text.replace("Little changed", "Little changed in version " + number));
  }
}
