package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static io.restassured.RestAssured.given;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
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
    List<Map<String, ?>> items =
        given().queryParam("asOf", day).get(path).jsonPath().getList("items");
    Map<Object, Set<Object>> values =
        items.stream()
            .collect(
                groupingBy(
                    item -> ((Map<?, ?>) item.get("country")).get("iso3"),
                    mapping(item -> item.get(value), toSet())));
    Map<String, Long> counts = new HashMap<>();
    values
        .values()
        .forEach(codes ->
            counts.merge(
                codes.size() == 1 ? (String) codes.iterator().next() : "EITHER", 1L, Long::sum));
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
