package org.rapporteur.processes;

import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

/** What those who wrote were told, whatever became of the service afterwards. */
final class Ledger {

  /** Acknowledged reports, by id. */
  private final Set<String> reports = ConcurrentHashMap.newKeySet();

  /** Acknowledged imports, by id, and how many reports each brings. */
  private final Map<String, Integer> imports = new ConcurrentHashMap<>();

  /** Acknowledged corrections, by claim. */
  private final Set<Long> corrections = ConcurrentHashMap.newKeySet();

  /** Names that somebody asked to take out. */
  private final Set<String> toBeTakenOut = ConcurrentHashMap.newKeySet();

  /** Those of them of which that was acknowledged. */
  private final Set<String> takenOut = ConcurrentHashMap.newKeySet();

  /** Requests without an answer, or with one that the service cannot do it now. */
  private final AtomicInteger unanswered = new AtomicInteger();

  private final AtomicInteger refused = new AtomicInteger();

  /** Answers that nobody should get. */
  private final Queue<String> surprises = new ConcurrentLinkedQueue<>();

  Set<String> reports() {
    return reports;
  }

  Map<String, Integer> imports() {
    return imports;
  }

  Set<Long> corrections() {
    return corrections;
  }

  Set<String> toBeTakenOut() {
    return toBeTakenOut;
  }

  Set<String> takenOut() {
    return takenOut;
  }

  Queue<String> surprises() {
    return surprises;
  }

  int acknowledged() {
    return reports.size() + imports.size() + corrections.size() + takenOut.size();
  }

  void unanswered() {
    unanswered.incrementAndGet();
  }

  void refused() {
    refused.incrementAndGet();
  }

  @Override
  public String toString() {
    return "acknowledged: %d reports, %d imports, %d corrections, %d takedowns; %d refused with 503, %d without an answer"
        .formatted(
            reports.size(),
            imports.size(),
            corrections.size(),
            takenOut.size(),
            refused.get(),
            unanswered.get());
  }
}
