package org.rapporteur.contract;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;
import org.rapporteur.contract.AnswerCheck.Answer;

/**
 * Thousands of requests that are not as documented, made of the contract: none is a fault of the
 * service, and each answer is one that the contract has.
 */
@ServiceTest
class OddRequestsTest {

  private static final int LEAST = 20_000;
  private static final int VALUES = 190;
  private static final int AT_ONCE = 4;
  private static final Logger ACCESS = Logger.getLogger("access");

  @TestHTTPResource("/")
  URI service;

  private final AnswerCheck check = new AnswerCheck();
  private final Queue<String> faults = new ConcurrentLinkedQueue<>();
  private final Map<Integer, AtomicInteger> statuses =
      new java.util.concurrent.ConcurrentSkipListMap<>();

  @BeforeAll
  static void quiet() {
    ACCESS.setLevel(Level.OFF);
  }

  @AfterAll
  static void loud() {
    ACCESS.setLevel(Level.INFO);
  }

  @Test
  void everyOddRequestGetsAnAnswerOfTheContract() throws Exception {
    List<Probe> probes = probes();
    assertThat(probes).hasSizeGreaterThan(LEAST);
    long start = System.nanoTime();
    send(probes);
    System.out.printf(
        "%d odd requests in %d s, answers by status: %s%n",
        probes.size(), (System.nanoTime() - start) / 1_000_000_000, statuses);
    assertThat(faults).as(faults.size() + " answers are wrong").isEmpty();
  }

  private static List<Probe> probes() throws Exception {
    List<ContractOperation> operations = ContractOperation.listAll();
    List<String> cursors = cursors(operations);
    List<Probe> probes = new ArrayList<>();
    operations.forEach(operation -> probes.addAll(Probes.of(operation, VALUES, cursors)));
    // Else those who send at once would all ask the same.
    Collections.shuffle(probes, new Random(1));
    return probes;
  }

  private static List<String> cursors(List<ContractOperation> operations) {
    return operations.stream()
        .filter(ContractOperation::isList)
        .map(operation -> get(operation.address().complete(operation).target()))
        .flatMap(first -> Stream.ofNullable(first.<String>path("page.next")))
        .toList();
  }

  private void send(List<Probe> probes) throws Exception {
    AtomicInteger next = new AtomicInteger();
    try (ExecutorService threads = Executors.newFixedThreadPool(AT_ONCE)) {
      List<Future<?>> senders = new ArrayList<>();
      for (int i = 0; i < AT_ONCE; i++) {
        senders.add(
            threads.submit(() -> {
              try (Wire wire = new Wire(service)) {
                for (int at = next.getAndIncrement();
                    at < probes.size();
                    at = next.getAndIncrement()) {
                  judge(probes.get(at), wire);
                }
              }
              return null;
            }));
      }
      for (Future<?> sender : senders) {
        sender.get();
      }
    }
  }

  private void judge(Probe probe, Wire wire) throws Exception {
    Answer answer = wire.send(probe);
    statuses.computeIfAbsent(answer.status(), status -> new AtomicInteger()).incrementAndGet();
    check
        .findFault(probe, answer)
        .ifPresent(fault ->
            faults.add(
                "%n%s%n-> %d %s: %s".formatted(probe, answer.status(), fault, answer.body())));
  }
}
