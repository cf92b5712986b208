package org.rapporteur.api;

import static io.restassured.RestAssured.given;
import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** What must be true of every history, whatever the sources say. */
@ServiceTest
class HistoryTest {

  private static final List<String> FACTS = List.of("death-penalty", "icc", "leaders");

  /** A stretch of one subject's history. */
  private record Stretch(LocalDate from, @Nullable LocalDate to, String answer) {
    boolean holds(LocalDate day) {
      return !day.isBefore(from) && (to == null || !day.isAfter(to));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"death-penalty", "icc", "leaders"})
  void stretchesFollowEachOtherWithoutOverlap(String facts) {
    histories(facts, "")
        .forEach((subject, stretches) -> {
          for (Stretch stretch : stretches) {
            List<String> answers =
                stretches.stream()
                    .filter(each -> each.holds(stretch.from()))
                    .map(Stretch::answer)
                    .toList();
            assertThat(answers).as("%s on %s", subject, stretch.from()).doesNotHaveDuplicates();
          }
        });
  }

  @ParameterizedTest
  @ValueSource(strings = {"death-penalty", "icc", "leaders"})
  void onAnyDayTheHistoryIsTheAnswerForThatDay(String facts) {
    Map<String, List<Stretch>> histories = histories(facts, "");
    long seed = new Random().nextLong();
    for (LocalDate day : someDays(new Random(seed), histories)) {
      assertThat(onDay(histories, day))
          .as("%s on %s, seed %d", facts, day, seed)
          .isEqualTo(answers(facts, day));
    }
  }

  /** Days on which something begins or ends somewhere, the days beside them, and any others. */
  private static List<LocalDate> someDays(Random random, Map<String, List<Stretch>> histories) {
    List<LocalDate> edges =
        histories.values().stream()
            .flatMap(List::stream)
            .map(Stretch::from)
            .filter(day -> day.getYear() > 1900)
            .toList();
    List<LocalDate> days = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      LocalDate edge = edges.get(random.nextInt(edges.size()));
      days.add(edge.plusDays(random.nextInt(3) - 1));
      days.add(LocalDate.of(1990, 1, 1).plusDays(random.nextInt(14_000)));
    }
    return days;
  }

  private static Map<String, Set<String>> onDay(
      Map<String, List<Stretch>> histories, LocalDate day) {
    Map<String, Set<String>> answers = new HashMap<>();
    histories.forEach((subject, stretches) -> {
      Set<String> held =
          stretches.stream()
              .filter(each -> each.holds(day))
              .map(Stretch::answer)
              .collect(Collectors.toSet());
      if (!held.isEmpty()) {
        answers.put(subject, held);
      }
    });
    return answers;
  }

  private static Map<String, Set<String>> answers(String facts, LocalDate day) {
    Map<String, Set<String>> answers = new HashMap<>();
    items("/v1/" + facts + "?limit=500&asOf=" + day)
        .forEach(item ->
            answers.computeIfAbsent(subject(item), key -> new HashSet<>()).add(answer(item)));
    return answers;
  }

  private static Map<String, List<Stretch>> histories(String facts, String more) {
    Map<String, List<Stretch>> histories = new HashMap<>();
    for (Map<String, Object> item : items("/v1/" + facts + "?history=true&limit=500" + more)) {
      Map<?, ?> days = (Map<?, ?>) Objects.requireNonNull(item.get("days"));
      Object to = days.get("to");
      histories
          .computeIfAbsent(subject(item), key -> new ArrayList<>())
          .add(
              new Stretch(
                  LocalDate.parse(String.valueOf(days.get("from"))),
                  to == null ? null : LocalDate.parse(to.toString()),
                  answer(item)));
    }
    return histories;
  }

  private static String subject(Map<String, Object> item) {
    return ((Map<?, ?>) Objects.requireNonNull(item.get("country"))).get("iso3")
        + " "
        + item.get("office")
        + " "
        + item.get("jurisdiction");
  }

  private static String answer(Map<String, Object> item) {
    return List.of(
            "status",
            "participation",
            "name",
            "from",
            "to",
            "certainty",
            "carriedForward",
            "representedBy",
            "conflict",
            "evidence")
        .stream()
        .map(field -> String.valueOf(item.get(field)))
        .collect(Collectors.joining(" "));
  }

  /** All pages of a list. */
  private static List<Map<String, Object>> items(String path) {
    List<Map<String, Object>> items = new ArrayList<>();
    @Nullable String cursor = null;
    do {
      var page =
          cursor == null
              ? when().get(path).jsonPath()
              : given().queryParam("cursor", cursor).get(path).jsonPath();
      items.addAll(page.getList("items"));
      cursor = page.getString("page.next");
    } while (cursor != null);
    return items;
  }

  @Test
  void aPageOfHistoryGoesOnWhereTheOneBeforeEnded() {
    for (String facts : FACTS) {
      Pages.assertComplete(
          "/v1/" + facts, "history=true&country=KAZ,BDI,GMB,TGO,USA", "days.from", 3);
    }
  }

  @Test
  void allDaysAndOneDayDoNotGoTogether() {
    when()
        .get("/v1/icc?history=true&asOf=2003-05-28")
        .then()
        .statusCode(400)
        .body("errors[0].parameter", equalTo("asOf"));
  }
}
