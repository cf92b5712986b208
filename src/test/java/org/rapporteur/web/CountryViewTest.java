package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.rapporteur.api.Submissions.submit;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.rapporteur.SampleText;
import org.rapporteur.ServiceTest;

/** The page of a country shows what the service knows of it, and every value opens its evidence. */
@ServiceTest
class CountryViewTest extends DashboardTest {

  @Test
  void theCardHoldsTheFactsOfTheDay() {
    JsonPath profile = profile("TGO", "2006-06-30");
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/TGO?asOf=2006-06-30");
      assertThat(visitor.see("h1")).hasText("Togo");
      assertThat(visitor.see("#card-title")).hasText("On 30 June 2006");
      Locator card = visitor.see(".profile");
      assertThat(card).containsText(profile.getString("leaders[0].name"));
      assertThat(card).containsText("Abolished in practice");
      assertThat(profile.getString("deathPenalty.status")).isEqualTo("ABOLITIONIST_IN_PRACTICE");
      assertThat(card).containsText("sources disagree");
      assertThat(profile.getBoolean("icc.conflict")).isTrue();
    }
  }

  /** Of a report of its own: of others' countries other tests may know something better. */
  @Test
  void aValueOpensTheWordsThatStateItWithTheirCitation() {
    submit(SampleText.entry(1999, "Suriname")).statusCode(201);
    JsonPath profile = profile("SUR", "1998-06-30");
    String leader = "leaders.find {it.office == 'HEAD_OF_STATE'}.";
    assertThat(profile.getString(leader + "evidence.source")).isEqualTo("sample-1999-sur");
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/SUR?asOf=1998-06-30");
      visitor.see(".profile button.value", profile.getString(leader + "name")).click();
      Locator dialog = visitor.see("evidence-dialog dialog");
      assertThat(dialog).isVisible();
      assertThat(dialog.locator("blockquote"))
          .hasText(profile.getString(leader + "evidence.quote"));
      assertThat(dialog.locator(".citation"))
          .hasText(
              given().get("/v1/reports/sample-1999-sur/citation?style=TEXT").asString().strip());
      dialog.getByText("Compare with the source again").click();
      assertThat(dialog.locator(".outcome")).containsText("the words stand in the source");
      dialog.getByText("Read it in the report").click();
      assertThat(visitor.see("report-view .sought")).isVisible();
    }
  }

  @Test
  void theOtherSideOfAConflictIsShown() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/TGO?asOf=2006-06-30");
      visitor.see(".bar.conflict[title^='Criminal Court']").click();
      Locator dialog = visitor.see("evidence-dialog dialog");
      assertThat(dialog).containsText("Other sources say otherwise");
      assertThat(dialog.locator(".opposite")).containsText("State party");
      visitor.page.keyboard().press("Escape");
      assertThat(dialog).isHidden();
    }
  }

  @Test
  void theTimelineHasABarForEachStretchOfDays() {
    List<Boolean> carried =
        given()
            .queryParam("country", "KAZ")
            .queryParam("history", true)
            .get("/v1/death-penalty")
            .jsonPath()
            .getList("items.carriedForward");
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/KAZ");
      Locator bars = visitor.see("ul[aria-label='Death penalty'] .bar");
      assertThat(bars).hasCount(carried.size());
      assertThat(visitor.see("ul[aria-label='Death penalty'] .bar.carried"))
          .hasCount((int) carried.stream().filter(Boolean::booleanValue).count());
    }
  }

  @Test
  void theTimelineFitsTheScreen() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/KAZ");
      assertThat(visitor.see(".timeline .bar").first()).isVisible();
      assertThat(
              visitor
                  .see(".timeline-scroll")
                  .evaluate("timeline => timeline.scrollWidth - timeline.clientWidth"))
          .isEqualTo(0);
    }
  }

  @Test
  void theDayIsChosenAndKeptInTheAddress() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/KAZ?asOf=2006-06-30");
      visitor.page.getByText("−1 year").click();
      assertThat(visitor.see("#card-title")).hasText("On 30 June 2005");
      assertThat(visitor.address()).isEqualTo("/countries/KAZ?asOf=2005-06-30");
      visitor.page.getByText("What changed, as a list").click();
      assertThat(visitor.see(".changes li").first()).isVisible();
    }
  }

  @Test
  void aFormerCountryIsShownOnItsLastDay() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/SCG");
      assertThat(visitor.see("#card-title")).hasText("On 2 June 2006");
      assertThat(visitor.see(".profile")).containsText("State party");
      assertThat(visitor.see(".country-head a[href='/countries/MNE']")).hasText("Montenegro");
    }
  }

  @Test
  void anEarlierNameLeadsToTheCountry() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/");
      visitor.see("country-finder input").fill("Kazakstan");
      visitor.page.keyboard().press("Enter");
      assertThat(visitor.see("country-view h1")).hasText("Kazakhstan");
    }
  }

  /** Lists are answered without a line here: other tests may state something of any country. */
  @Test
  void aCountryWithoutDataSaysSo() {
    try (Visitor visitor = visitor()) {
      visitor.page.route(
          Pattern.compile("/v1/[a-z-]+\\?country=HMD"),
          route -> route.fulfill(new Route.FulfillOptions().setBody("")));
      visitor.visit("/countries/HMD");
      assertThat(visitor.see("main")).containsText("Nothing is known of this country since 1998");
      assertThat(visitor.see("main"))
          .containsText("No report on Heard Island and McDonald Islands is stored");
      visitor.looksWell("country-without-data");
    }
  }

  @Test
  void anUnknownNameAndOneOfSeveralAreAnswered() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/countries/Atlantis");
      assertThat(visitor.see("h1")).hasText("No country is known as “Atlantis”");
      visitor.visit("/countries/Congo");
      assertThat(visitor.see("h1")).hasText("“Congo” means several countries");
      visitor.see("main a[href='/countries/COG']").click();
      assertThat(visitor.see("h1")).hasText(Pattern.compile("Congo$"));
      visitor.expectsRefusals();
    }
  }

  private static JsonPath profile(String country, String day) {
    return given().queryParam("asOf", day).get("/v1/countries/" + country + "/profile").jsonPath();
  }
}
