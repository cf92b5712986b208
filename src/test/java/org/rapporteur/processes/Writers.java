package org.rapporteur.processes;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.rapporteur.SampleText;

/** Some who go on writing, each in another way, whatever becomes of the service. */
final class Writers {

  private static final List<String> COUNTRIES =
      List.of(
          "Chad",
          "Mali",
          "Togo",
          "Benin",
          "Ghana",
          "Kenya",
          "Peru",
          "Chile",
          "Cuba",
          "Haiti",
          "Gabon",
          "Nepal",
          "Bhutan",
          "Lesotho",
          "Rwanda",
          "Malawi",
          "Fiji",
          "Tonga",
          "Spain",
          "France",
          "Italy",
          "Japan",
          "Mexico",
          "Brazil",
          "Angola",
          "Algeria",
          "Argentina",
          "Australia",
          "Austria",
          "Bahrain",
          "Barbados",
          "Belgium",
          "Belize",
          "Botswana",
          "Bulgaria",
          "Burundi",
          "Cambodia",
          "Cameroon",
          "Canada",
          "Colombia",
          "Cyprus",
          "Denmark",
          "Ecuador",
          "Egypt",
          "Ethiopia",
          "Finland",
          "Germany",
          "Greece",
          "Guatemala",
          "Guyana",
          "Honduras",
          "Hungary",
          "Iceland",
          "India",
          "Indonesia",
          "Iraq",
          "Ireland",
          "Israel",
          "Jamaica",
          "Jordan",
          "Kuwait",
          "Lebanon",
          "Liberia",
          "Madagascar",
          "Malaysia",
          "Malta",
          "Mauritania",
          "Mongolia",
          "Morocco",
          "Mozambique",
          "Namibia",
          "Nicaragua",
          "Niger",
          "Nigeria",
          "Norway",
          "Oman",
          "Pakistan",
          "Panama",
          "Paraguay",
          "Poland",
          "Portugal",
          "Qatar",
          "Romania",
          "Senegal",
          "Singapore",
          "Somalia",
          "Sweden",
          "Thailand",
          "Tunisia",
          "Uganda",
          "Uruguay",
          "Zambia",
          "Zimbabwe");

  private static final int FIRST_EDITION = 1900;
  private static final int IN_AN_IMPORT = 15;
  private static final int LETTERS = 26;
  private static final Duration BETWEEN_WRITES = Duration.ofMillis(20);

  /** Each attempt takes a number, of which there are no more than countries and years. */
  private static final Duration WHILE_NOBODY_ANSWERS = Duration.ofMillis(300);

  private static final String JSON = "application/json";

  private final Ledger ledger;
  private final Numbers numbers;
  private final Client service;
  private final List<Thread> threads = new ArrayList<>();
  private volatile boolean enough;

  /** What is given out by a number is given out once, also by others with the same numbers. */
  record Numbers(AtomicInteger entries, AtomicInteger names) {
    static Numbers fromTheFirst() {
      return new Numbers(new AtomicInteger(), new AtomicInteger());
    }
  }

  private Writers(Client service, Ledger ledger, Numbers numbers) {
    this.service = service;
    this.ledger = ledger;
    this.numbers = numbers;
  }

  static Writers start(Client service, Ledger ledger, Numbers numbers) {
    Writers writers = new Writers(service, ledger, numbers);
    writers.repeat("reports", writers::submit);
    writers.repeat("imports", writers::importSome);
    writers.repeat("corrections", writers::correct);
    writers.repeat("takedowns", writers::takeOut);
    return writers;
  }

  private void repeat(String name, Runnable write) {
    threads.add(
        Thread.ofPlatform()
            .name(name)
            .start(() -> {
              while (!enough) {
                attempt(write);
                pause(BETWEEN_WRITES);
              }
            }));
  }

  private void attempt(Runnable write) {
    try {
      write.run();
    } catch (UncheckedIOException cut) {
      ledger.unanswered();
      pause(WHILE_NOBODY_ANSWERS);
    } catch (RuntimeException | AssertionError surprise) {
      ledger.surprises().add(String.valueOf(surprise));
    }
  }

  private void submit() {
    Answer answer = service.submit(entry());
    if (isDone(answer)) {
      ledger.reports().add(answer.json().at("/report/id").asText());
    }
  }

  private void importSome() {
    int first = numbers.entries().getAndAdd(IN_AN_IMPORT);
    StringBuilder lines = new StringBuilder();
    for (int number = first; number < first + IN_AN_IMPORT; number++) {
      lines.append(ImportLines.line(country(number), edition(number)));
    }
    Answer answer =
        service.post(
            "/v1/imports", "application/x-ndjson", lines.toString(), Installation.EDITOR_KEY);
    if (isDone(answer)) {
      String id = answer.json().get("id").asText();
      ledger.imports().put(id, IN_AN_IMPORT);
      awaitImport(id);
    }
  }

  /** Else imports would be queued for minutes. */
  private void awaitImport(String id) {
    while (!enough) {
      Answer answer = service.get("/v1/imports/" + id);
      if (!isDone(answer) || !answer.json().get("finishedAt").isNull()) {
        return;
      }
      pause(BETWEEN_WRITES);
    }
  }

  private void correct() {
    int number = numbers.names().getAndIncrement();
    String body =
        """
        {"country": "NRU", "indicator": "HEAD_OF_STATE", "value": "%s", "from": "%2$d", "to": "%2$d",
         "source": {"title": "A gazette", "quote": "as everybody knows"}, "reason": "Missing"}\
        """
            .formatted("Nominata " + word(number), FIRST_EDITION + number % 120);
    Answer answer = service.post("/v1/claims", JSON, body, Installation.EDITOR_KEY);
    if (isDone(answer)) {
      ledger.corrections().add(answer.json().get("id").asLong());
    }
  }

  private void takeOut() {
    String name = "Zoe " + word(numbers.names().getAndIncrement());
    if (!isDone(service.submit(entry().replace("Dora Inventada", name)))) {
      return;
    }
    ledger.toBeTakenOut().add(name);
    String body = "{\"names\": [\"%s\"], \"reason\": \"asked for\"}".formatted(name);
    if (isDone(service.post("/v1/takedowns", JSON, body, Installation.ADMIN_KEY))) {
      ledger.takenOut().add(name);
    }
  }

  /** False: the service says that it cannot, as it should. */
  private boolean isDone(Answer answer) {
    if (answer.status() < 300) {
      JsonNode told = answer.json();
      if (told.isEmpty()) {
        throw new AssertionError("nothing is told of what was done");
      }
      return true;
    }
    answer.expectUnavailable();
    ledger.refused();
    return false;
  }

  private String entry() {
    int number = numbers.entries().getAndIncrement();
    return SampleText.entry(edition(number), country(number));
  }

  private static String country(int number) {
    return COUNTRIES.get(number % COUNTRIES.size());
  }

  private static int edition(int number) {
    return FIRST_EDITION + number / COUNTRIES.size();
  }

  /** A word of its own for each number, in which no other one's stands. */
  private static String word(int number) {
    StringBuilder word = new StringBuilder("Q");
    for (int rest = number, letter = 0; letter < 4; letter++, rest /= LETTERS) {
      word.append((char) ('a' + rest % LETTERS));
    }
    return word.append("well").toString();
  }

  private static void pause(Duration time) {
    try {
      Thread.sleep(time);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Waits for the last answers. */
  void end() {
    enough = true;
    for (Thread thread : threads) {
      try {
        thread.join();
      } catch (InterruptedException e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
