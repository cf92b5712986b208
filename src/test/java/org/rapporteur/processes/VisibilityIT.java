package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;

/** What is written at one server is seen at the other. */
class VisibilityIT {

  /** What is promised of events, counted from the answer to the writer. */
  private static final Duration PROMISED = Duration.ofSeconds(1);

  /** So long a server may take a key that another revoked, see docs/access.md. */
  private static final Duration REMEMBERED = Duration.ofSeconds(5);

  /** For a machine whose cores are all busy. */
  private static final Duration SLACK = Duration.ofSeconds(1);

  private static final int ROUNDS = 40;

  private static final String JSON = "application/json";

  private static Installation installation;
  private static Client one;
  private static Client other;

  @BeforeAll
  static void startTwo() throws IOException {
    installation = Installation.create("visibility");
    ServiceProcess first = installation.start("one");
    ServiceProcess second = installation.start("other");
    one = first.awaitReady().client();
    other = second.awaitReady().client();
  }

  @AfterAll
  static void endBoth() throws IOException {
    installation.close();
  }

  @Test
  void aReportIsSeenAtTheOther() throws IOException {
    String tag = other.get("/v1/reports?edition=1981").expect(200).header("ETag");
    try (ChangeFollower follower = ChangeFollower.follow(other, lastChange())) {
      one.submit(SampleText.entry(1981, "Gabon")).expect(201);
      Instant answered = Instant.now();

      other.get("/v1/reports/sample-1981-gab").expect(200);
      JsonNode list =
          other.get("/v1/reports?edition=1981", "If-None-Match", tag).expect(200).json();
      assertThat(list.get("items")).hasSize(1);
      seenSoon("a report", follower, "\"report\":\"sample-1981-gab\"", answered);
    }
  }

  @Test
  void aCorrectionIsSeenAtTheOther() throws IOException {
    String question = "/v1/death-penalty?country=KIR&asOf=1953-06-30";
    assertThat(other.get(question).expect(200).json().get("items")).isEmpty();
    String correction =
        """
        {"country": "KIR", "indicator": "DEATH_PENALTY", "value": "RETENTIONIST", "from": "1953", "to": "1953",
         "source": {"title": "A gazette", "quote": "it is retained"}, "reason": "Missing"}\
        """;
    try (ChangeFollower follower = ChangeFollower.follow(other, lastChange())) {
      JsonNode claim =
          one.post("/v1/claims", JSON, correction, Installation.EDITOR_KEY).expect(201).json();
      Instant answered = Instant.now();

      JsonNode facts = other.get(question).expect(200).json().get("items");
      assertThat(facts.findValuesAsText("status")).containsExactly("RETENTIONIST");
      seenSoon("a correction", follower, "\"claim\":" + claim.get("id"), answered);
    }
  }

  @Test
  void aNameThatIsTakenOutIsGoneAtTheOther() throws IOException {
    String text = SampleText.entry(1982, "Gabon").replace("Dora Inventada", "Zebedee Quillfeather");
    one.submit(text).expect(201);
    String question = "/v1/incidents?report=sample-1982-gab";
    assertThat(other.get(question).expect(200).body()).contains("Quillfeather");
    String takedown =
        "{\"names\": [\"Zebedee Quillfeather\"], \"country\": \"GAB\", \"reason\": \"At the"
            + " person's request\"}";
    try (ChangeFollower follower = ChangeFollower.follow(other, lastChange())) {
      JsonNode tombstone =
          one.post("/v1/takedowns", JSON, takedown, Installation.ADMIN_KEY).expect(201).json();
      Instant answered = Instant.now();

      assertThat(other.get(question).expect(200).body()).doesNotContain("Quillfeather");
      seenSoon("a takedown", follower, "\"takedown\":" + tombstone.get("id"), answered);
    }
  }

  /** Right after the answer to the writer, and although the other keeps what it has answered. */
  @Test
  void nothingThatIsKeptIsOlderThanAnAnsweredWrite() {
    String question = "/v1/claims?country=NRU&indicator=DEATH_PENALTY";
    int before = claims(question);
    for (int year = 1900; year < 1900 + ROUNDS; year++) {
      other.get(question).expect(200);
      String correction =
          """
          {"country": "NRU", "indicator": "DEATH_PENALTY", "value": "RETENTIONIST", "from": "%1$d", "to": "%1$d",
           "source": {"title": "A gazette", "quote": "it is retained"}, "reason": "Missing"}\
          """
              .formatted(year);
      one.post("/v1/claims", JSON, correction, Installation.EDITOR_KEY).expect(201);
      assertThat(claims(question)).isEqualTo(before + year - 1899);
    }
  }

  private static int claims(String question) {
    return other.get(question).expect(200).json().get("items").size();
  }

  @Test
  void aKeyThatIsRevokedIsRefusedByTheOther() {
    JsonNode key =
        one.post(
                "/v1/keys",
                JSON,
                "{\"name\": \"to be revoked\", \"role\": \"READER\"}",
                Installation.ADMIN_KEY)
            .expect(201)
            .json();
    String bearer = "Bearer " + key.get("secret").asText();
    other.get("/v1/countries/KAZ", "Authorization", bearer).expect(200);

    one.delete("/v1/keys/" + key.get("id"), Installation.ADMIN_KEY).expect(200);
    Instant revoked = Instant.now();

    await("the other refuses the key")
        .atMost(REMEMBERED.plus(SLACK))
        .until(() -> other.get("/v1/countries/KAZ", "Authorization", bearer).status() == 401);
    report("a revoked key is refused", Duration.between(revoked, Instant.now()));
  }

  private static long lastChange() {
    return other
        .get("/v1/changes?format=ndjson")
        .expect(200)
        .lines()
        .getLast()
        .get("sequence")
        .asLong();
  }

  private static void seenSoon(
      String what, ChangeFollower follower, String data, Instant answered) {
    Duration took = Duration.between(answered, follower.awaitEvent(data).at());
    report(what + " is among the other's events", took);
    assertThat(took).isLessThan(PROMISED.plus(SLACK));
  }

  private static void report(String what, Duration after) {
    // An event can be faster than the answer to the writer.
    System.out.printf("%s after %d ms%n", what, Math.max(0, after.toMillis()));
  }
}
