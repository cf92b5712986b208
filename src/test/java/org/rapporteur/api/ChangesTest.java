package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.rapporteur.api.Submissions.submit;

import io.quarkus.test.common.http.TestHTTPResource;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** Whoever follows the changes misses none. */
@ServiceTest
class ChangesTest {

  @TestHTTPResource("/v1/changes")
  URI changes;

  @Test
  void theDataSetsAndSamplesComeFirst() {
    when()
        .get("/v1/changes?limit=20")
        .then()
        .body("items[0].sequence", equalTo(1))
        .body("items[0].role", equalTo("SYSTEM"))
        .body(
            "items.findAll { it.kind == 'DATASET_LOADED' }.dataset",
            contains(
                "amnesty-death-penalty",
                "amnesty-yearbooks",
                "factbook-leaders",
                "icc-depositary",
                "wikidata-leaders"))
        .body("items.findAll { it.kind == 'CREATED' }.report", hasItems("sample-2003-kaz"));
  }

  @Test
  void whoGoesOnAfterTheLastOneMissesNone() {
    long last = last();
    submit(SampleText.entry(1931, "Peru")).statusCode(201);
    submit(SampleText.entry(1931, "Peru").replace("Little", "Nothing")).statusCode(200);
    submit(SampleText.entry(1931, "Peru").replace("Little", "Nothing")).statusCode(200);
    when()
        .get("/v1/changes?after=" + last)
        .then()
        .body("items.kind", contains("CREATED", "REVISED"))
        .body("items.report", contains("sample-1931-per", "sample-1931-per"))
        .body("items.revision", contains(1, 2))
        .body("items.role", contains("EDITOR", "EDITOR"))
        .body("items.country", contains("PER", "PER"));
    when().get("/v1/changes?after=" + last()).then().body("items", empty());
  }

  @Test
  void numbersAreGivenInTheOrderInWhichChangesBecomeVisible() throws Exception {
    long last = last();
    List<Long> followed = new ArrayList<>();
    try (ExecutorService writers = Executors.newFixedThreadPool(4)) {
      List<Callable<Integer>> writes =
          IntStream.range(0, 16)
              .<Callable<Integer>>mapToObj(
                  i -> () -> submit(SampleText.entry(1932 + i, "Oman")).extract().statusCode())
              .toList();
      var running = writes.stream().map(writers::submit).toList();
      long after = last;
      while (!running.stream().allMatch(java.util.concurrent.Future::isDone)) {
        after = follow(after, followed);
      }
      follow(after, followed);
    }
    List<Long> afterwards = new ArrayList<>();
    follow(last, afterwards);
    assertThat(followed).isEqualTo(afterwards).hasSize(16).isSorted();
  }

  private static long follow(long after, List<Long> followed) {
    List<Number> found =
        when().get("/v1/changes?limit=500&after=" + after).jsonPath().getList("items.sequence");
    found.forEach(sequence -> followed.add(sequence.longValue()));
    return found.isEmpty() ? after : found.getLast().longValue();
  }

  @Test
  void eventsComeAsTheyHappen() throws IOException, InterruptedException {
    long last = last();
    submit(SampleText.entry(1949, "Peru")).statusCode(201);
    HttpRequest request =
        HttpRequest.newBuilder(changes)
            .header("Accept", "text/event-stream")
            .header("Last-Event-ID", String.valueOf(last))
            .build();
    try (HttpClient client = HttpClient.newHttpClient();
        BufferedReader events =
            new BufferedReader(
                new InputStreamReader(
                    client.send(request, BodyHandlers.ofInputStream()).body(),
                    StandardCharsets.UTF_8))) {
      assertThat(next(events)).contains("\"report\":\"sample-1949-per\"");
      submit(SampleText.entry(1950, "Peru")).statusCode(201);
      assertThat(next(events)).contains("\"report\":\"sample-1950-per\"");
      client.shutdownNow();
    }
  }

  private static String next(BufferedReader events) throws IOException {
    String line = events.readLine();
    while (line != null && !line.startsWith("data:")) {
      line = events.readLine();
    }
    return String.valueOf(line);
  }

  @Test
  void aNumberThatIsNoneIsRefused() {
    given()
        .queryParam("after", "-1")
        .get("/v1/changes")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("after"));
  }

  @Test
  void pagesFollowEachOther() {
    Pages.assertComplete("/v1/changes", "after=3", "sequence", 2);
  }

  private static long last() {
    List<Long> all = new ArrayList<>();
    return follow(0, all);
  }
}
