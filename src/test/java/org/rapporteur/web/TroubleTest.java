package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.ServiceTest;

/** Whatever becomes of the service, a page says so and what to do. */
@ServiceTest
class TroubleTest extends DashboardTest {

  private static final String VALUES = "**/v1/**";

  @ParameterizedTest
  @ValueSource(strings = {"/", "/countries/KAZ", "/reports/sample-2003-kaz", "/incidents"})
  void tooManyRequestsArePausedAndAskedAgain(String path) {
    try (Visitor visitor = visitor()) {
      visitor.page.route(VALUES, answer(429, Map.of("Retry-After", "2")));
      visitor.visit(path);
      assertThat(visitor.see(".state-failed").first()).containsText("asks for a pause");
      assertThat(visitor.see(".state-failed").first()).containsText("Trying again in");
      visitor.page.unroute(VALUES);
      assertThat(visitor.see(".state-failed")).hasCount(0, patiently());
      visitor.expectsRefusals();
    }
  }

  private static LocatorAssertions.HasCountOptions patiently() {
    return new LocatorAssertions.HasCountOptions().setTimeout(10_000);
  }

  @Test
  void aBusyServiceIsAskedAgainByHand() {
    try (Visitor visitor = visitor()) {
      visitor.page.route(VALUES, answer(503, Map.of("Retry-After", "60")));
      visitor.visit("/");
      assertThat(visitor.see(".state-failed")).containsText("too busy");
      visitor.looksWell("busy");
      visitor.page.unroute(VALUES);
      visitor.page.getByText("Try again now").click();
      assertThat(visitor.see("world-map svg")).isVisible();
      visitor.expectsRefusals();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"/", "/countries/KAZ", "/reports/sample-2003-kaz", "/incidents"})
  void aServiceOutOfReachIsSaidToBe(String path) {
    try (Visitor visitor = visitor()) {
      visitor.page.route(VALUES, Route::abort);
      visitor.visit(path);
      assertThat(visitor.see(".state-failed").first()).containsText("No answer came");
      visitor.expectsRefusals();
    }
  }

  @Test
  void aSlowServiceIsSaidToBeSlow() {
    try (Visitor visitor = visitor()) {
      visitor.page.route(VALUES, route -> {});
      visitor.page.navigate(service.toString());
      assertThat(visitor.see("main [role=status]")).containsText("Asking for");
      assertThat(visitor.see("main [role=status]"))
          .containsText(
              "slow to answer", new LocatorAssertions.ContainsTextOptions().setTimeout(8_000));
    }
  }

  @Test
  void aFailingServiceIsSaidToFail() {
    try (Visitor visitor = visitor()) {
      visitor.page.route(VALUES, answer(500, Map.of()));
      visitor.visit("/incidents");
      assertThat(visitor.see(".state-failed")).containsText("The service failed");
      visitor.expectsRefusals();
    }
  }

  @Test
  void whatIsNotAllowedIsSaidInTheWordsOfTheService() {
    String detail = "Nobody is looked for by name here.";
    try (Visitor visitor = visitor()) {
      visitor.page.route(VALUES, answer(403, Map.of(), "{\"detail\":\"" + detail + "\"}"));
      visitor.visit("/incidents?person=Somebody");
      assertThat(visitor.see(".state-failed").first()).containsText(detail);
      assertThat(visitor.see(".state-failed").first()).not().containsText("key");
      visitor.expectsRefusals();
    }
  }

  @Test
  void anAnswerThatIsNoJsonIsNoAnswer() {
    try (Visitor visitor = visitor()) {
      visitor.page.route(
          VALUES, route -> route.fulfill(new Route.FulfillOptions().setBody("<html>a portal")));
      visitor.visit("/incidents");
      assertThat(visitor.see(".state-failed")).containsText("No answer came");
    }
  }

  @Test
  void anEmptyDatabaseSaysWhereFactsComeFrom() {
    try (Visitor visitor = visitor()) {
      visitor.page.route("**/v1/death-penalty?**", lines(""));
      visitor.visit("/");
      assertThat(visitor.see("main")).containsText("Nothing is known yet");
      visitor.looksWell("empty-world");
      visitor.page.route(
          "**/v1/incidents?**", lines("{\"items\":[],\"page\":{\"limit\":20,\"next\":null}}"));
      visitor.visit("/incidents");
      assertThat(visitor.see("main")).containsText("No incident is stored yet");
      visitor.looksWell("empty-incidents");
    }
  }

  private static Consumer<Route> lines(String body) {
    return route -> route.fulfill(new Route.FulfillOptions().setBody(body));
  }

  private static Consumer<Route> answer(int status, Map<String, String> headers) {
    return answer(status, headers, "{}");
  }

  private static Consumer<Route> answer(int status, Map<String, String> headers, String body) {
    return route ->
        route.fulfill(
            new Route.FulfillOptions().setStatus(status).setHeaders(headers).setBody(body));
  }

  @Test
  void aBrokenAddressIsAPageForPeopleAndAProblemForPrograms() {
    try (Visitor visitor = visitor()) {
      assertThat(visitor.page.navigate(service.resolve("/no/such/page").toString()).status())
          .isEqualTo(404);
      assertThat(visitor.see("h1")).hasText("There is no page at this address");
      visitor.see("main a[href='/']").click();
      assertThat(visitor.see("world-map svg")).isVisible();
      visitor.expectsRefusals();
    }
  }
}
