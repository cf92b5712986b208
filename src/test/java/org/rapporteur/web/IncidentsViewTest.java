package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import io.restassured.path.json.JsonPath;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** The explorer finds and counts what the service finds and counts. */
@ServiceTest
class IncidentsViewTest extends DashboardTest {

  @Test
  void wordsAreFoundAndMarked() {
    JsonPath found = given().queryParam("q", "police").get("/v1/incidents").jsonPath();
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents");
      visitor.page.getByLabel("Words").fill("police");
      visitor.page.keyboard().press("Enter");
      assertThat(visitor.see(".results mark").first()).hasText("police");
      assertThat(visitor.address()).isEqualTo("/incidents?q=police");
      int shown = Math.min(20, found.getList("items").size());
      assertThat(visitor.see(".results > li")).hasCount(shown);
      visitor.page.goBack();
      assertThat(visitor.see(".results mark")).hasCount(0);
    }
  }

  @Test
  void facetsCountWhatTheServiceCountsAndNarrowDown() {
    List<Map<String, Object>> rows =
        given()
            .queryParam("by", "act")
            .queryParam("country", "KAZ")
            .get("/v1/incidents/summary")
            .jsonPath()
            .getList("rows");
    Map<String, Object> torture =
        rows.stream().filter(row -> "TORTURE".equals(row.get("act"))).findFirst().orElseThrow();
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents?country=KAZ");
      assertThat(visitor.see(".facet a[href*='act=TORTURE'] b"))
          .hasText(String.valueOf(torture.get("incidents")));
      visitor.see(".facet a[href*='act=TORTURE']").click();
      assertThat(visitor.see(".results > li"))
          .hasCount(Integer.parseInt(String.valueOf(torture.get("incidents"))));
      assertThat(visitor.address()).contains("act=TORTURE").contains("country=KAZ");
      visitor.see(".facet a[aria-current=true]", "Torture").click();
      assertThat(visitor.see("h2[aria-live]")).containsText(total("country=KAZ") + " incidents");
    }
  }

  @Test
  void aListGoesOnToItsEnd() {
    int total = total("");
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents");
      assertThat(visitor.see("h2[aria-live]")).containsText(total + " incidents");
      for (int shown = 20; shown < Math.min(total, 60); shown += 20) {
        assertThat(visitor.see(".results > li")).hasCount(shown);
        visitor.page.getByText("Show more").click();
        assertThat(visitor.see(".results > li")).hasCount(Math.min(total, shown + 20));
      }
    }
  }

  @Test
  void whatIsShownCanBeTakenAlong() throws IOException {
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents?country=KAZ&act=TORTURE");
      Download download =
          visitor.page.waitForDownload(
              () -> visitor.page.getByText("Download them all as CSV").click());
      assertThat(download.suggestedFilename()).isEqualTo("incidents.csv");
      try (InputStream file = download.createReadStream()) {
        assertThat(new String(file.readAllBytes(), StandardCharsets.UTF_8))
            .isEqualTo(given().get("/v1/incidents?country=KAZ&act=TORTURE&format=csv").asString());
      }
      visitor.page.getByText("Ask the same with curl").click();
      assertThat(visitor.see(".asked pre").first())
          .containsText("/v1/incidents?country=KAZ&act=TORTURE'");
    }
  }

  @Test
  void anIncidentOpensItsEvidence() {
    JsonPath first = given().queryParam("country", "SEN").get("/v1/incidents").jsonPath();
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents?country=SEN");
      visitor.see(".results button", "Evidence").first().click();
      assertThat(visitor.see("evidence-dialog blockquote"))
          .hasText(first.getString("items[0].evidence.quote"));
    }
  }

  @Test
  void nothingFoundAndAQuestionThatIsNoneAreSentences() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents?q=xylophone");
      assertThat(visitor.see("main")).containsText("No incident fits");
      visitor.visit("/incidents?act=DANCING");
      assertThat(visitor.see(".state-failed")).containsText("act");
      assertThat(visitor.see(".state-failed")).containsText("DANCING");
      visitor.looksWell("incidents-refused");
      visitor.expectsRefusals();
    }
  }

  private static int total(String filter) {
    return given()
        .get("/v1/incidents/summary?by=act" + (filter.isEmpty() ? "" : "&" + filter))
        .jsonPath()
        .getInt("total");
  }
}
