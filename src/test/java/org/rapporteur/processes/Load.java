package org.rapporteur.processes;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.SampleText;

/** Readers and a writer who ask steadily through a balancer, and what became of their requests. */
final class Load implements AutoCloseable {

  private static final List<String> QUESTIONS =
      List.of(
          "/v1/countries/KAZ/profile",
          "/v1/death-penalty?asOf=2015-06-30&region=Central%20Asia",
          "/v1/leaders?country=KAZ&asOf=2002-06-30",
          "/v1/changes?limit=5");

  private static final List<String> COUNTRIES = List.of("Chad", "Mali", "Gabon", "Kenya", "Peru");
  private static final int FIRST_EDITION = 1900;

  private static final int READERS = 3;
  private static final Duration BETWEEN_READS = Duration.ofMillis(20);
  private static final Duration BETWEEN_WRITES = Duration.ofMillis(250);

  /** A test that hangs does not ask for ever. */
  private static final int MOST_READS = 30_000;

  private static final int MOST_WRITES = 1000;

  private final Balancer balancer;
  private final Map<URI, AtomicInteger> answered = new ConcurrentHashMap<>();
  private final Queue<String> failures = new ConcurrentLinkedQueue<>();
  private final List<Thread> clients = new ArrayList<>();
  private volatile boolean enough;

  private Load(Balancer balancer) {
    this.balancer = balancer;
  }

  static Load start(Balancer balancer) {
    Load load = new Load(balancer);
    for (int i = 0; i < READERS; i++) {
      load.add(BETWEEN_READS, MOST_READS, Load::read);
    }
    load.add(BETWEEN_WRITES, MOST_WRITES, Load::write);
    return load;
  }

  private interface Request {
    /** Asks a server for the so-manieth time. */
    Answer of(Client server, int number);
  }

  private static Answer read(Client server, int number) {
    return server.get(QUESTIONS.get(number % QUESTIONS.size())).expect(200);
  }

  private static Answer write(Client server, int number) {
    int edition = FIRST_EDITION + number / COUNTRIES.size();
    String country = COUNTRIES.get(number % COUNTRIES.size());
    return server.submit(SampleText.entry(edition, country)).expect(201);
  }

  private void add(Duration between, int most, Request request) {
    clients.add(
        Thread.ofPlatform()
            .name("client")
            .start(() -> {
              for (int number = 0; number < most && !enough; number++) {
                ask(request, number);
                pause(between);
              }
            }));
  }

  private void ask(Request request, int number) {
    Client server = balancer.next();
    try {
      request.of(server, number);
      answered.computeIfAbsent(server.address(), address -> new AtomicInteger()).incrementAndGet();
    } catch (RuntimeException | AssertionError failure) {
      failures.add("%s at %s: %s".formatted(Instant.now(), server.address(), failure));
    }
  }

  private static void pause(Duration pause) {
    try {
      Thread.sleep(pause);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** How many requests a server has answered. */
  int answeredBy(ServiceProcess server) {
    AtomicInteger count = answered.get(server.address());
    return count == null ? 0 : count.get();
  }

  /** Ends the load, and waits for its last requests; the answer is what failed, and why. */
  List<String> end() {
    enough = true;
    clients.forEach(Load::join);
    return List.copyOf(failures);
  }

  private static void join(Thread client) {
    try {
      client.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    enough = true;
  }
}
