package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.emptyString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.RestAssured;
import io.restassured.http.Header;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** An answer that is given again is the one that was given first, and never an old one. */
@ServiceTest
class KeptAnswersTest {

  private static final String KEPT = "rapporteur_kept_answers_given_total";

  /** What each answer has of its own. */
  private static final String ID = "X-Request-Id";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/v1/countries?limit=7",
        "/v1/countries/TUV",
        "/v1/leaders?country=KAZ&asOf=2002-05-05",
        "/v1/death-penalty?asOf=2003-02-02&limit=3",
        "/v1/incidents?country=KAZ&limit=1",
        "/v1/incidents/summary?by=act&country=KAZ",
        "/v1/reports/sample-2003-kaz",
        "/v1/search?q=prison&limit=2",
        "/v1/code-lists/IccStatus"
      })
  void theSecondAnswerIsTheFirst(String path) {
    Response first = when().get(path);
    assertThat(first.statusCode()).isEqualTo(200);
    double before = kept();
    Response second = when().get(path);
    assertThat(kept()).isEqualTo(before + 1);
    assertThat(second.statusCode()).isEqualTo(200);
    assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
    assertThat(headers(second)).isEqualTo(headers(first));
    assertThat(second.header(ID)).isNotBlank().isNotEqualTo(first.header(ID));
  }

  @Test
  void theOrderOfParametersDoesNotMatter() {
    when().get("/v1/leaders?country=ALB&asOf=2001-01-01").then().statusCode(200);
    double before = kept();
    when().get("/v1/leaders?asOf=2001-01-01&country=ALB").then().statusCode(200);
    assertThat(kept()).isEqualTo(before + 1);
  }

  @Test
  void whoeverHasTheAnswerIsToldSo() {
    String path = "/v1/countries/NRU";
    String tag = when().get(path).header("ETag");
    double before = kept();
    given()
        .header("If-None-Match", "\"other\", " + tag)
        .get(path)
        .then()
        .statusCode(304)
        .header("ETag", tag)
        .header("Cache-Control", "public, no-cache")
        .header("Vary", containsString("Accept"))
        .body(emptyString());
    assertThat(kept()).isEqualTo(before + 1);
  }

  @Test
  void anAnswerIsKeptCompressedForThoseWhoTakeIt() throws Exception {
    String path = "/v1/countries?limit=40";
    HttpResponse<byte[]> plain = get(path, "identity", Version.HTTP_1_1);
    HttpResponse<byte[]> first = get(path, "br, gzip", Version.HTTP_1_1);
    HttpResponse<byte[]> second = get(path, "br, gzip", Version.HTTP_1_1);
    assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
    assertThat(first.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(second.headers().firstValue("Content-Encoding")).hasValue("gzip");
    assertThat(second.body()).isEqualTo(first.body());
    assertThat(second.body().length).isLessThan(plain.body().length / 3);
    assertThat(unzipped(second)).isEqualTo(plain.body());
  }

  @Test
  void whateverAClientSpeaksItGetsTheSame() throws Exception {
    String path = "/v1/countries?limit=30";
    HttpResponse<byte[]> plain = get(path, "identity", Version.HTTP_1_1);
    for (int i = 0; i < 2; i++) {
      for (Version version : Version.values()) {
        HttpResponse<byte[]> zipped = get(path, "gzip", version);
        assertThat(zipped.version()).isEqualTo(version);
        assertThat(unzipped(zipped)).as("by %s, %d", version, i).isEqualTo(plain.body());
        assertThat(get(path, "identity", version).body()).isEqualTo(plain.body());
      }
    }
  }

  /** As it goes over the wire. */
  private static HttpResponse<byte[]> get(String path, String encoding, Version version)
      throws Exception {
    try (HttpClient client = HttpClient.newBuilder().version(version).build()) {
      URI uri = URI.create("http://localhost:" + RestAssured.port + path);
      return client.send(
          HttpRequest.newBuilder(uri).header("Accept-Encoding", encoding).build(),
          BodyHandlers.ofByteArray());
    }
  }

  private static byte[] unzipped(HttpResponse<byte[]> answer) throws IOException {
    return answer.headers().firstValue("Content-Encoding").isEmpty()
        ? answer.body()
        : new GZIPInputStream(new ByteArrayInputStream(answer.body())).readAllBytes();
  }

  @Test
  void aWriteIsSeenAtOnce() {
    String path = "/v1/death-penalty?country=PLW&asOf=1990-06-30";
    when().get(path).then().body("items", hasSize(0));
    when().get(path).then().body("items", hasSize(0));
    Submissions.addAbolition("PLW", 1990);
    when().get(path).then().body("items.status", equalTo(List.of("ABOLITIONIST_ALL_CRIMES")));
  }

  @Test
  void whatHasANameIsAnsweredAnew() {
    String path = "/v1/countries/FSM";
    when().get(path).then().statusCode(200);
    double before = kept();
    Submissions.asEditor()
        .get(path)
        .then()
        .statusCode(200)
        .header("Cache-Control", "private, no-cache");
    given().header("Authorization", "Bearer nobody").get(path).then().statusCode(401);
    given().header("Consistency-Token", "nonsense").get(path).then().statusCode(400);
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void mistakesAndThingsUnderWayAreNotKept() {
    double before = kept();
    for (int i = 0; i < 2; i++) {
      when().get("/v1/countries/XXX").then().statusCode(404);
      when().get("/v1/leaders?asOf=yesterday").then().statusCode(400);
      when().get("/v1/imports/7a1d3c9e-0000-4000-8000-000000000000").then().statusCode(404);
    }
    assertThat(kept()).isEqualTo(before);
  }

  @Test
  void aKeptAnswerIsTimedAsTheRouteThatItIs() {
    String path = "/v1/countries/KIR";
    when().get(path).then().statusCode(200);
    when().get(path).then().statusCode(200);
    assertThat(when().get("/q/metrics").asString())
        .contains("uri=\"/v1/countries/{code}\"")
        .doesNotContain("uri=\"/v1/countries/KIR\"");
  }

  private static double kept() {
    return when()
        .get("/q/metrics")
        .asString()
        .lines()
        .filter(line -> line.startsWith(KEPT))
        .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' '))))
        .sum();
  }

  private static Map<String, String> headers(Response answer) {
    return answer.headers().asList().stream()
        .filter(header -> !header.hasSameNameAs(new Header(ID, "")))
        .collect(
            Collectors.toMap(
                header -> header.getName().toLowerCase(Locale.ROOT),
                Header::getValue,
                (one, other) -> one + "\n" + other,
                TreeMap::new));
  }
}
