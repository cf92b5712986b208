package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.api.Submissions.asEditor;
import static org.rapporteur.api.Submissions.submit;

import io.restassured.http.ContentType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.RepeatedTest;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** What was answered for a moment stays the answer for that moment, whatever is written later. */
@ServiceTest
class KnownAtTest {

  private static final List<String> STATUSES =
      List.of(
          "abolitionist for all crimes",
          "abolitionist for ordinary crimes",
          "abolitionist in practice",
          "retentionist");

  /** An answer, and the question that it was given to. */
  private record Answered(String moment, String day, String answer) {}

  @RepeatedTest(3)
  void answersForAMomentStay() throws Exception {
    long seed = new Random().nextLong();
    Random random = new Random(seed);
    List<Answered> answered = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(3)) {
      List<Future<?>> writes = new ArrayList<>();
      for (int i = 0; i < 24; i++) {
        long next = random.nextLong();
        writes.add(writers.submit(() -> write(new Random(next))));
        // While writes are under way, and for this very moment, which is the hardest to keep.
        answered.add(ask(Instant.now().toString(), day(random)));
      }
      for (Future<?> write : writes) {
        write.get();
      }
    }
    for (Answered before : answered) {
      assertThat(ask(before.moment(), before.day())).as("seed %d", seed).isEqualTo(before);
    }
  }

  private static void write(Random random) {
    int edition = 1971 + random.nextInt(4);
    switch (random.nextInt(3)) {
      case 0, 1 ->
          submit(
              SampleText.entry(edition, "Andorra", STATUSES.get(random.nextInt(4)))
                  .replace("Little changed", "In all " + random.nextInt() + " things changed"));
      default ->
          asEditor()
              .contentType(ContentType.JSON)
              .body(
                  """
                  {"country": "AND", "indicator": "DEATH_PENALTY", "value": "RETENTIONIST", "from": "%d-0%d", "to": "%1$d-12",
                   "source": {"title": "Invented", "quote": "Invented"}, "reason": "Invented"}\
                  """
                      .formatted(edition, 1 + random.nextInt(9)))
              .post("/v1/claims");
    }
  }

  private static String day(Random random) {
    return "%d-0%d-15".formatted(1970 + random.nextInt(5), 1 + random.nextInt(9));
  }

  private static Answered ask(String moment, String day) {
    String answer =
        given()
            .queryParam("country", "AND")
            .queryParam("asOf", day)
            .queryParam("knownAt", moment)
            .get("/v1/death-penalty")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    return new Answered(moment, day, answer);
  }
}
