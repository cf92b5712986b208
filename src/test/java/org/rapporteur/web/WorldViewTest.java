package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** The map of the world shows what the service answers for the day. */
@ServiceTest
class WorldViewTest extends DashboardTest {

  @ParameterizedTest
  @CsvSource({
    "DEATH_PENALTY, /v1/death-penalty, status, 1999-06-30",
    "DEATH_PENALTY, /v1/death-penalty, status, 2015-06-30",
    "DEATH_PENALTY, /v1/death-penalty, status, 2022-06-30",
    "ICC, /v1/icc, participation, 2002-06-30",
    "ICC, /v1/icc, participation, 2025-01-01",
  })
  void theLegendCountsWhatTheServiceAnswers(
      String indicator, String path, String value, String day) {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?indicator=" + indicator + "&asOf=" + day);
      Map<String, Long> expected = counts(path, value, day);
      expected.forEach((code, number) ->
          assertThat(visitor.see("[data-class=" + code + "] b")).hasText(String.valueOf(number)));
      assertThat(expected).isNotEmpty();
    }
  }

  /** Countries by value; one with two values on the day changed then, and counts as neither. */
  private static Map<String, Long> counts(String path, String value, String day) {
    JsonPath answer = given().queryParam("asOf", day).get(path).jsonPath();
    List<String> countries = answer.getList("items.country.iso3", String.class);
    List<String> codes = answer.getList("items." + value, String.class);
    Map<String, Set<String>> values = new HashMap<>();
    for (int i = 0; i < countries.size(); i++) {
      values.computeIfAbsent(countries.get(i), country -> new HashSet<>()).add(codes.get(i));
    }
    Map<String, Long> counts = new HashMap<>();
    for (Set<String> held : values.values()) {
      counts.merge(held.size() == 1 ? held.iterator().next() : "EITHER", 1L, Long::sum);
    }
    return counts;
  }

  @Test
  void aCountryUnderTheFocusTellsItsValueSourceAndDate() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?indicator=ICC&asOf=2003-06-30");
      visitor.see("[data-country=FRA]").focus();
      assertThat(visitor.see(".tip")).containsText("France");
      assertThat(visitor.see(".tip")).containsText("State party");
      assertThat(visitor.see(".tip")).containsText("Rome Statute");
      visitor.page.keyboard().press("ArrowRight");
      assertThat(visitor.see(".tip")).not().containsText("France");
      visitor.page.keyboard().press("Enter");
      assertThat(visitor.see("country-view h1")).isVisible();
      assertThat(visitor.address()).startsWith("/countries/").endsWith("?asOf=2003-06-30");
    }
  }

  @Test
  void aDayIsChosenByHandAndKeptInTheAddress() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/");
      visitor.see("day-slider input[type=date]").fill("2007-08-09");
      visitor.see("day-slider input[type=date]").dispatchEvent("change");
      assertThat(visitor.see(".world-day")).hasText("9 August 2007");
      visitor.see("day-slider input[type=range]").press("ArrowRight");
      assertThat(visitor.see(".world-day")).hasText("10 August 2007");
      assertThat(visitor.address()).isEqualTo("/?asOf=2007-08-10");
      visitor.page.reload();
      assertThat(visitor.see(".world-day")).hasText("10 August 2007");
    }
  }

  @Test
  void playingMovesTheDayWithoutAskingAgain() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?asOf=2009-12-31");
      long asked = asked(visitor);
      visitor.page.getByText("▶ Play").click();
      assertThat(visitor.see(".world-day")).containsText("2010");
      visitor.page.getByText("❚❚ Pause").click();
      assertThat(visitor.address()).startsWith("/?asOf=201");
      assertThat(asked(visitor)).isEqualTo(asked);
    }
  }

  /** How often the interface was asked; scripts may still come. */
  private static long asked(Visitor visitor) {
    return visitor.requests().stream().filter(request -> request.url().contains("/v1/")).count();
  }

  @Test
  void playingEndsWithThePage() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?asOf=2009-12-31");
      visitor.page.getByText("▶ Play").click();
      assertThat(visitor.see(".world-day")).containsText("2010");
      visitor.see("nav a[href='/incidents']").click();
      assertThat(visitor.see("incidents-view .results")).isVisible();
      assertThat(visitor.address()).isEqualTo("/incidents");
      visitor.page.goBack();
      assertThat(visitor.see(".world-day")).hasText("31 December 2009");
    }
  }

  @Test
  void anIndicatorIsChosenAndTheDayStays() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?asOf=2009-12-31");
      visitor.page.getByText("Incidents reported").click();
      assertThat(visitor.see("h1")).hasText("Incidents reported");
      assertThat(visitor.see(".world-day")).hasText("31 December 2009");
      assertThat(visitor.address()).isEqualTo("/?asOf=2009-12-31&indicator=INCIDENTS");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"2003-13-45", "yesterday", "1812-06-24", "2100-01-01"})
  void aDayThatCannotBeShownIsSaidToBe(String day) {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?asOf=" + day);
      assertThat(visitor.see(".state-failed")).containsText("“" + day + "”, which cannot be shown");
      assertThat(visitor.see("world-map svg")).isVisible();
    }
  }

  @Test
  void aFormerCountryIsShownOnTheOutlinesOfThoseThatCameFromIt() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?indicator=ICC&asOf=2002-01-01");
      assertThat(visitor.see("[data-country=MNE]"))
          .hasAttribute("aria-label", Pattern.compile("then part of Serbia and Montenegro: .+"));
      assertThat(visitor.see("[data-country=MNE]")).hasAttribute("data-class", "SIGNATORY");
    }
  }

  @Test
  void statesTooSmallToSeeHaveADisc() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?area=pacific");
      for (String small : List.of("TUV", "NRU", "MCO", "VAT", "SMR", "KNA", "MDV", "SGP")) {
        assertThat(visitor.see("[data-country=" + small + "] circle")).hasCount(1);
      }
      visitor.see("[data-country=NRU] circle").hover();
      assertThat(visitor.see(".tip")).containsText("Nauru");
    }
  }

  @Test
  void theSameStandsInATable() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/?indicator=ICC&asOf=2003-06-30");
      visitor.page.getByText("The countries as a table").click();
      assertThat(visitor.see("tbody tr:has(a[href*='/KAZ'])"))
          .containsText("Neither signed nor joined");
    }
  }

  /** On a wall the chart is in sight at once, and with it the library that draws it. */
  @ParameterizedTest
  @EnumSource(Screen.class)
  void theFirstViewIsLight(Screen screen) {
    try (Visitor visitor = visitor(screen)) {
      visitor.visit("/");
      int bytes =
          visitor.requests().stream()
              .mapToInt(request -> Math.max(0, request.sizes().responseBodySize))
              .sum();
      System.out.println("First view on " + screen + ": " + bytes + " bytes over the wire");
      assertThat(bytes).isBetween(50_000, 300_000);
    }
  }
}
