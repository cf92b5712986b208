package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.restassured.path.json.JsonPath;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.rapporteur.ServiceTest;

/** The reader marks the very words that the service read. */
@ServiceTest
class ReportViewTest extends DashboardTest {

  private static final String REPORT = "/v1/reports/sample-2003-sen";

  @Test
  void marksCoverTheWordsThatTheServicePointsAt() {
    String text = given().get(REPORT + "/text").asString();
    JsonPath incidents =
        given().queryParam("report", "sample-2003-sen").get("/v1/incidents").jsonPath();
    try (Visitor visitor = visitor()) {
      visitor.visit("/reports/sample-2003-sen");
      assertThat(marked(visitor, "m-act")).isEqualTo(words(text, incidents, "acts"));
      assertThat(marked(visitor, "m-person")).isEqualTo(words(text, incidents, "persons"));
      assertThat(marked(visitor, "m-place")).isEqualTo(words(text, incidents, "places"));
    }
  }

  /** All words under marks of a kind, in the order of the text; marks may be cut by others. */
  private static String marked(Visitor visitor, String kind) {
    assertThat(visitor.see(".text ." + kind).first()).isVisible();
    return String.join("", visitor.see(".text ." + kind).allTextContents());
  }

  private static String words(String text, JsonPath incidents, String kind) {
    String selectors = "items." + kind + ".flatten().selector";
    List<Integer> starts = incidents.getList(selectors + ".start", Integer.class);
    List<Integer> ends = incidents.getList(selectors + ".end", Integer.class);
    int[] points = text.codePoints().toArray();
    boolean[] covered = new boolean[points.length];
    for (int i = 0; i < starts.size(); i++) {
      Arrays.fill(covered, starts.get(i), ends.get(i), true);
    }
    StringBuilder words = new StringBuilder();
    for (int i = 0; i < points.length; i++) {
      if (covered[i]) {
        words.appendCodePoint(points[i]);
      }
    }
    return words.toString();
  }

  @Test
  void aKindOfMarksCanBeTakenAway() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/reports/sample-2003-kaz");
      assertThat(visitor.see(".text .m-act").first()).isVisible();
      visitor.see(".mark-kinds label:has(.m-act) input").uncheck();
      assertThat(visitor.see(".text .m-act")).hasCount(0);
      assertThat(visitor.see(".text .m-person").first()).isVisible();
    }
  }

  @Test
  void aNoticeStandsWhereItSpeaksOf() {
    JsonPath report = given().get("/v1/reports/sample-2011-tza").jsonPath();
    try (Visitor visitor = visitor()) {
      visitor.visit("/reports/sample-2011-tza");
      assertThat(visitor.see(".text .notice")).containsText(report.getString("notices[0].detail"));
      assertThat(visitor.see(".text .notice")).containsText(report.getString("notices[0].code"));
    }
  }

  @Test
  void theHeadSaysWhatItIsAndHowToCiteIt() {
    JsonPath report = given().get("/v1/reports/sample-2003-kaz").jsonPath();
    try (Visitor visitor = visitor()) {
      visitor.visit("/reports/sample-2003-kaz");
      assertThat(visitor.see("h1")).hasText(report.getString("title"));
      assertThat(visitor.see(".citation").first()).containsText(report.getString("citation"));
      assertThat(visitor.see("#incidents .results > li")).hasCount(report.getInt("incidentCount"));
      assertThat(visitor.see("nav[aria-label=Sections] li"))
          .hasCount(report.getList("sections").size() + 1);
    }
  }

  @Test
  void aTextThatMayNotBeShownIsNotMissed() {
    try (Visitor visitor = visitor()) {
      visitor.page.route(
          "**" + REPORT + "/text",
          route -> route.fulfill(new Route.FulfillOptions().setStatus(403).setBody("{}")));
      visitor.visit("/reports/sample-2003-sen");
      assertThat(visitor.see("main")).containsText("only facts and excerpts are shown");
      assertThat(visitor.see("#incidents .results > li").first()).isVisible();
      visitor.looksWell("report-withheld");
      visitor.expectsRefusals();
    }
  }

  @Test
  void aReportThatIsNotThereIsSaidToBe() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/reports/ai-1900-kaz");
      Locator title = visitor.see("h1");
      assertThat(title).hasText("There is no report “ai-1900-kaz”");
      visitor.expectsRefusals();
    }
  }
}
