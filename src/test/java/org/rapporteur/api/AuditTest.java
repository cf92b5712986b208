package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.api.Submissions.asAdmin;
import static org.rapporteur.api.Submissions.asEditor;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.ServiceTest;

/** Every write that somebody known tries is on record, however it ends. */
@ServiceTest
class AuditTest {

  private static final byte[] BYTES = {'x'};

  @ParameterizedTest
  @CsvSource({
    "POST, /v1/reports?dryRun=true, text/plain, 422, submitReport",
    "POST, /v1/reports?colour=blue, text/plain, 400, submitReport",
    "POST, /v1/reports, image/png, 415, ",
    "POST, /v1/keys, application/json, 403, makeKey",
    "DELETE, /v1/keys/1, application/json, 403, revokeKey",
    "POST, /v1/nothing, text/plain, 404, ",
    "PUT, /v1/reports, text/plain, 405, ",
    "DELETE, /v1/imports/00000000-0000-0000-0000-000000000000, text/plain, 404, cancelImport"
  })
  void aRefusedWriteIsOnRecord(
      String method, String address, String type, int status, String operation) {
    String id = UUID.randomUUID().toString();
    sign(asEditor(), id)
        .contentType(type)
        .body(BYTES)
        .request(method, address)
        .then()
        .statusCode(status);
    Map<String, Object> entry = entry(id);
    assertThat(entry)
        .containsEntry("credential", "SETTING")
        .containsEntry("bearer", "editor-key")
        .containsEntry("role", "EDITOR")
        .containsEntry("method", method)
        .containsEntry("path", address.replaceFirst("\\?.*", ""))
        .containsEntry("status", status);
    if (operation != null) {
      assertThat(entry).containsEntry("operation", operation);
    }
  }

  @Test
  void aWriteThatIsDoneIsOnRecordUnderTheNameOfItsKey() {
    String maker = UUID.randomUUID().toString();
    JsonPath made =
        sign(asAdmin(), maker)
            .contentType(ContentType.JSON)
            .body("{\"name\":\"on record\",\"role\":\"ADMIN\"}")
            .post("/v1/keys")
            .jsonPath();
    assertThat(entry(maker)).containsEntry("bearer", "admin-key").containsEntry("status", 201);
    String user = UUID.randomUUID().toString();
    sign(given().header("Authorization", "Bearer " + made.getString("secret")), user)
        .delete("/v1/keys/" + made.getLong("id"))
        .then()
        .statusCode(200);
    assertThat(entry(user))
        .containsEntry("credential", "KEY")
        .containsEntry("bearer", "on record")
        .containsEntry("role", "ADMIN")
        .containsEntry("operation", "revokeKey")
        .containsEntry("status", 200);
  }

  @Test
  void neitherReadsNorStrangersAreOnRecord() {
    String reader = UUID.randomUUID().toString();
    sign(asEditor(), reader).get("/v1/countries/KAZ").then().statusCode(200);
    String stranger = UUID.randomUUID().toString();
    sign(given(), stranger)
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports")
        .then()
        .statusCode(401);
    String guesser = UUID.randomUUID().toString();
    sign(given().header("Authorization", "Bearer x"), guesser)
        .contentType("text/plain")
        .body(BYTES)
        .post("/v1/reports")
        .then()
        .statusCode(401);
    assertThat(entries())
        .extracting(entry -> entry.get("requestId"))
        .doesNotContain(reader, stranger, guesser);
  }

  @Test
  void neitherBodiesNorQueriesAreOnRecord() {
    String id = UUID.randomUUID().toString();
    sign(asAdmin(), id)
        .contentType(ContentType.JSON)
        .body("{\"names\":[\"Wilhelmina Thistlewick\"],\"reason\":\"Thistlewick asks\"}")
        .post("/v1/takedowns")
        .then()
        .statusCode(201);
    assertThat(entry(id)).containsEntry("operation", "takeOutName");
    assertThat(entries().toString()).doesNotContain("Thistlewick");
  }

  @Test
  void whoeverGoesOnAfterTheLastNumberMissesNothing() {
    for (int i = 0; i < 3; i++) {
      asEditor().contentType("text/plain").body(BYTES).post("/v1/reports?dryRun=true");
    }
    List<Integer> all = asAdmin().get("/v1/audit?limit=500").jsonPath().getList("items.sequence");
    assertThat(all).isSorted().hasSizeGreaterThanOrEqualTo(3);
    List<Integer> rest =
        asAdmin()
            .get("/v1/audit?limit=500&after=" + all.get(1))
            .jsonPath()
            .getList("items.sequence");
    assertThat(rest).containsExactlyElementsOf(all.subList(2, all.size()));
    asAdmin().get("/v1/audit?after=x").then().statusCode(400);
    asAdmin().get("/v1/audit?colour=blue").then().statusCode(400);
  }

  private static RequestSpecification sign(RequestSpecification request, String id) {
    return request.header("X-Request-Id", id);
  }

  private static Map<String, Object> entry(String requestId) {
    return entries().stream()
        .filter(entry -> requestId.equals(entry.get("requestId")))
        .findFirst()
        .orElseThrow(() -> new AssertionError("not on record"));
  }

  /** All of them: other tests write, too. */
  private static List<Map<String, Object>> entries() {
    List<Map<String, Object>> found = new ArrayList<>();
    List<Map<String, Object>> page;
    int last = 0;
    do {
      page = asAdmin().get("/v1/audit?limit=500&after=" + last).jsonPath().getList("items");
      found.addAll(page);
      last = page.isEmpty() ? last : (int) Objects.requireNonNull(page.getLast().get("sequence"));
    } while (page.size() == 500);
    return found;
  }
}
