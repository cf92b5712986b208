package org.rapporteur.processes;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What PostgreSQL does for the questions of the service, as it says itself: whatever is asked, no
 * table that grows with the incidents is read from one end to the other. The plans stay in
 * target/processes.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansIT {

  private static final int INCIDENTS = 100_000;

  private static final Pattern READS_EVERYTHING =
      Pattern.compile(
          "Seq Scan on (incident|incident_act|incident_person|incident_place|section)\\b(?!.*never executed)");

  private Installation installation;
  private Client client;

  @BeforeAll
  void fill() throws IOException {
    installation = Installation.create("plans");
    ManyIncidents.load(
        installation.primary(), INCIDENTS, Path.of("target", "processes", "plans-generate.log"));
    explain("session_preload_libraries = 'auto_explain'");
    explain("auto_explain.log_min_duration = 0");
    explain("auto_explain.log_analyze = on");
    explain("auto_explain.log_buffers = on");
    explain("auto_explain.log_timing = off");
    client = installation.start("service").awaitReady().client();
  }

  private void explain(String setting) {
    installation
        .primary()
        .sql()
        .execute("alter database %s set %s".formatted(Cluster.DATABASE, setting));
  }

  @AfterAll
  void end() throws IOException {
    installation.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/incidents?",
        "/v1/incidents?country=GRC",
        "/v1/incidents?country=GRC,GIN",
        "/v1/incidents?edition=2022",
        "/v1/incidents?coverageYear=2021",
        "/v1/incidents?act=TORTURE",
        "/v1/incidents?act=TORTURE,ARREST",
        "/v1/incidents?country=GRC&act=TORTURE",
        "/v1/incidents?topic=DISCRIMINATION",
        "/v1/incidents?topic=DISCRIMINATION&country=GRC",
        "/v1/incidents?from=2021-03&to=2021-03",
        "/v1/incidents?from=2021-03-05&to=2021-03-05",
        "/v1/incidents?from=2023",
        "/v1/incidents?country=ROU&from=2020-03&to=2022-03",
        "/v1/incidents?q=handcuffs",
        "/v1/incidents?q=police",
        "/v1/incidents?q=police+prison",
        "/v1/incidents?q=handcuffs&country=ROU",
        "/v1/search?q=handcuffs",
        "/v1/search?q=police",
        "/v1/search?q=marrowgate&kind=SECTION",
        "/v1/search?q=handcuffs&country=ROU",
        "/v1/incidents/summary?by=act",
        "/v1/incidents/summary?by=country,act",
        "/v1/incidents/summary?by=topic,coverageYear&country=GRC",
        "/v1/incidents?act=TORTURE&count=exact"
      })
  void noTableThatGrowsIsReadWhole(String question) throws IOException {
    JsonNode answer = ask(question);
    assertThat(
            answer.path("items").size() + answer.path("rows").size() + answer.path("counts").size())
        .as("items of %s", question)
        .isPositive();
  }

  @Test
  void whatIsRareIsLookedUp() throws IOException {
    Sql sql = installation.primary().sql();
    String person =
        sql.list("select name from incident_person order by incident offset 770 limit 1")
            .getFirst();
    String place =
        sql.list("select name from incident_place order by incident offset 77 limit 1").getFirst();
    for (String question :
        List.of(
            "q=" + encoded(place),
            "place=" + encoded(place),
            "person=" + encoded(person),
            "q=" + encoded(person))) {
      assertThat(ask("/v1/incidents?" + question).path("items").size()).as(question).isPositive();
    }
    ask("/v1/search?q=" + encoded(place));
    String report =
        sql.list("select report from incident order by key offset 77 limit 1").getFirst();
    String[] parts = report.split("-", -1);
    ask("/v1/incidents?report=" + report);
    ask("/v1/incidents?edition=%s&country=%s".formatted(parts[1], parts[2]));
    ask(
        "/v1/incidents/"
            + sql.list("select id from incident order by key offset 77 limit 1").getFirst());
  }

  /** The parts of a page come together, not incident by incident. */
  @ParameterizedTest
  @ValueSource(strings = {"/v1/incidents?limit=200", "/v1/search?q=police&limit=200"})
  void aPageTakesAFewStatements(String question) throws IOException {
    String plans = plansOf(question);
    assertThat(plans.split("Query Text:", -1)).hasSizeLessThan(40);
  }

  @Test
  void aPageFarIntoTheListIsFoundByItsPlace() throws IOException {
    String cursor = "";
    for (int page = 0; page < 20; page++) {
      JsonNode answer = client.get("/v1/incidents?limit=500&fields=id" + cursor).expect(200).json();
      cursor = "&cursor=" + answer.path("page").path("next").asText();
    }
    ask("/v1/incidents?limit=50" + cursor);
  }

  /** Many hits come edition by edition, and those of an edition by rank or by report. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/incidents?q=marrowgate",
        "/v1/search?q=marrowgate",
        "/v1/incidents?q=police&country=ROU"
      })
  void pagesOfManyHitsFollowEachOtherWithoutGapOrRepetition(String question) {
    Set<String> found = new HashSet<>();
    int last = Integer.MAX_VALUE;
    int items = 0;
    String cursor = "";
    do {
      JsonNode answer = client.get(question + "&limit=499&count=exact" + cursor).expect(200).json();
      for (JsonNode item : answer.path("items")) {
        int edition = item.path("report").path("edition").asInt();
        assertThat(edition).isLessThanOrEqualTo(last);
        last = edition;
        found.add(item.path("id").asText());
        items++;
      }
      String next = answer.path("page").path("next").asText("");
      cursor = next.isEmpty() || next.equals("null") ? "" : "&cursor=" + next;
      if (cursor.isEmpty()) {
        assertThat(items).isEqualTo(answer.path("page").path("total").asInt()).isGreaterThan(1000);
      }
    } while (!cursor.isEmpty());
    assertThat(found).hasSize(items);
  }

  private JsonNode ask(String question) throws IOException {
    long begin = Files.size(installation.primary().log());
    JsonNode answer = client.get(question).expect(200).json();
    assertThat(plansSince(begin))
        .as("plans of %s", question)
        .contains("Query Text:")
        .doesNotContainPattern(READS_EVERYTHING);
    return answer;
  }

  private String plansOf(String question) throws IOException {
    long begin = Files.size(installation.primary().log());
    client.get(question).expect(200);
    return plansSince(begin);
  }

  private String plansSince(long begin) throws IOException {
    byte[] log = Files.readAllBytes(installation.primary().log());
    return new String(log, (int) begin, log.length - (int) begin, StandardCharsets.UTF_8);
  }

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }
}
