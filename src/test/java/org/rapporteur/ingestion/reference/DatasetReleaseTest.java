package org.rapporteur.ingestion.reference;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;
import org.rapporteur.TestDatabase;
import org.rapporteur.indicator.SourceClass;
import org.rapporteur.ingestion.reference.Dataset.Contents;
import org.rapporteur.report.CanonicalText;

/** What another release of a data set changes, and what it leaves. All data are invented. */
@ServiceTest
class DatasetReleaseTest {

  private static final String FIRST =
      """
      iso3,event,date,source
      ATA,NOT_SIGNED,1998-07-17,invented
      ATA,SIGNED,1999-01-01,invented
      BVT,NOT_SIGNED,1998-07-17,invented
      """;

  private static final String SECOND =
      FIRST.replace("ATA,SIGNED,1999-01-01", "ATA,SIGNED,1999-02-01")
          + "HMD,NOT_SIGNED,1998-07-17,invented\n";

  @Inject ReferenceLoader loader;

  @Test
  void anotherReleaseClosesAndOpensClaimsAndLeavesTheOthers() {
    load("invented-icc", FIRST);
    load("invented-icc", FIRST);
    claims("invented-icc", "ATA").body("items", hasSize(2));
    int kept = claims("invented-icc", "BVT").extract().path("items[0].id");
    String before = Instant.now().toString();

    load("invented-icc", SECOND);
    when()
        .get("/v1/icc?country=ATA&asOf=1999-01-15")
        .then()
        .body("items.status", contains("NOT_SIGNED"));
    given()
        .queryParam("knownAt", before)
        .get("/v1/icc?country=ATA&asOf=1999-01-15")
        .then()
        .body("items.status", contains("SIGNED"));
    claims("invented-icc", "BVT").body("items.id", contains(kept));
    claims("invented-icc", "HMD").body("items", hasSize(1));
    when()
        .get("/v1/claims?source=invented-icc&country=ATA&retracted=true")
        .then()
        .body("items", hasSize(4))
        .body("items[0].retracted.reason", containsString("release 2"))
        .body("items[0].retracted.role", equalTo("SYSTEM"));
    when()
        .get("/v1/changes?limit=500")
        .then()
        .body("items.findAll { it.dataset == 'invented-icc' }.version", contains(1, 2));
    verifyAll("invented-icc");
  }

  @Test
  void whatAnEditorTookBackDoesNotComeBackWithTheSameRow() {
    load("invented-again", FIRST.replace("ATA", "UMI").replace("BVT", "ATF"));
    int id = claims("invented-again", "ATF").extract().path("items[0].id");
    given()
        .header("Authorization", "Bearer " + TestDatabase.EDITOR_KEY)
        .contentType(ContentType.JSON)
        .body("{\"reason\": \"not a state\"}")
        .post("/v1/claims/" + id + "/retraction")
        .then()
        .statusCode(200);
    load("invented-again", SECOND.replace("ATA", "UMI").replace("BVT", "ATF"));
    claims("invented-again", "ATF").body("items", empty());
  }

  private void load(String code, String rows) {
    loader.load(
        List.of(
            new Dataset(
                code,
                Contents.ICC,
                SourceClass.CURATED,
                "Invented standings",
                "Nobody",
                null,
                LocalDate.parse("2026-01-01"),
                null,
                LocalDate.parse("2026-01-01"),
                "none",
                CanonicalText.of(rows))));
  }

  private static io.restassured.response.ValidatableResponse claims(String source, String country) {
    return when()
        .get("/v1/claims?source=%s&country=%s".formatted(source, country))
        .then()
        .body("items.evidence.source", everyItem(equalTo(source)));
  }

  private static void verifyAll(String source) {
    List<Integer> claims =
        when().get("/v1/claims?retracted=true&source=" + source).jsonPath().getList("items.id");
    for (int claim : claims) {
      when().get("/v1/claims/" + claim + "/verify").then().body("outcome", equalTo("VERIFIED"));
    }
  }
}
