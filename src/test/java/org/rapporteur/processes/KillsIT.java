package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Service and PostgreSQL are killed at any moment while reports, imports, corrections and takedowns
 * are written. What was acknowledged is there once, and nothing is there by half.
 */
class KillsIT {

  private static final int FEW = 4;

  /** More or fewer: -Dkills.rounds=... */
  private static final int MANY = Integer.getInteger("kills.rounds", 50);

  /** With another one it goes otherwise: -Dkills.seed=... */
  private static final long SEED = Long.getLong("kills.seed", 20261128);

  private static final int LEAST_MILLIS = 150;
  private static final int MOST_MILLIS = 2500;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final String QUESTION = "/v1/leaders?country=KAZ&asOf=2002-06-30";

  private final Random random = new Random(SEED);
  private final Ledger ledger = new Ledger();
  private final Writers.Numbers numbers = Writers.Numbers.fromTheFirst();
  private final Map<Victim, List<Long>> recoveries = new EnumMap<>(Victim.class);

  private Installation installation;
  private ServiceProcess service;
  private int starts;
  private long verified;

  private enum Victim {
    SERVICE,
    DATABASE,
    BOTH
  }

  @BeforeEach
  void start() throws IOException {
    installation = Installation.create("kills");
    service = startService();
  }

  @AfterEach
  void end() throws IOException {
    installation.close();
  }

  private ServiceProcess startService() throws IOException {
    // Each has a log of its own, which tells what it died of.
    return installation
        .start("service-" + ++starts, Map.of("RAPPORTEUR_IMPORT_HEARTBEAT", "PT1S"))
        .awaitReady();
  }

  @Test
  void aFewKillsLoseNothing() throws IOException, InterruptedException {
    killAgainAndAgain(FEW);
  }

  @Test
  @Tag("endurance")
  void manyKillsLoseNothing() throws IOException, InterruptedException {
    killAgainAndAgain(MANY);
  }

  private void killAgainAndAgain(int rounds) throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      Victim victim = Victim.values()[round % Victim.values().length];
      int before = ledger.acknowledged();
      Writers writing = Writers.start(service.client(), ledger, numbers);
      try {
        await("something is acknowledged").until(() -> ledger.acknowledged() > before);
        Thread.sleep(random.nextInt(LEAST_MILLIS, MOST_MILLIS));
        kill(victim);
      } finally {
        writing.end();
      }
      recover(victim);
      awaitImports();
      Books books = new Books(installation.primary().sql(), service.client(), ledger);
      books.balance();
      verified = books.verifySince(verified);
    }
    assertThat(ledger.imports()).isNotEmpty();
    assertThat(ledger.takenOut()).isNotEmpty();
    System.out.printf(
        "%d rounds of seed %d lost nothing. %s; ms until it answered again: %s%n",
        rounds, SEED, ledger, recoveries);
  }

  private void kill(Victim victim) {
    if (victim != Victim.DATABASE) {
      service.kill();
    }
    if (victim != Victim.SERVICE) {
      installation.primary().kill();
    }
  }

  /** Of the database's return is counted what the service takes, of the service's its start. */
  private void recover(Victim victim) throws IOException {
    if (victim != Victim.SERVICE) {
      installation.primary().start();
    }
    Instant back = Instant.now();
    if (victim != Victim.DATABASE) {
      service = startService();
    }
    await("it answers again")
        .pollInterval(Duration.ofMillis(50))
        .until(() -> service.client().isReady() && service.client().get(QUESTION).status() == 200);
    recoveries
        .computeIfAbsent(victim, each -> new ArrayList<>())
        .add(Duration.between(back, Instant.now()).toMillis());
  }

  private void awaitImports() {
    Sql sql = installation.primary().sql();
    await("all imports end, also those that nobody was told of")
        .atMost(PATIENCE)
        .until(() -> sql.number("select count(*) from import_job where finished_at is null") == 0);
  }
}
