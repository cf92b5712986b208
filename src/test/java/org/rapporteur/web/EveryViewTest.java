package org.rapporteur.web;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.rapporteur.ServiceTest;

/** Every view loads without an error, is accessible, fits every screen, and says where it is. */
@ServiceTest
class EveryViewTest extends DashboardTest {

  private static final Map<String, String> VIEWS =
      Map.of(
          "world", "/?asOf=2015-06-30",
          "world-icc", "/?indicator=ICC&asOf=2003-06-30",
          "world-incidents", "/?indicator=INCIDENTS&asOf=2002-06-30",
          "country", "/countries/KAZ?asOf=2006-06-30",
          "report", "/reports/sample-2011-tza",
          "incidents", "/incidents?act=ARREST",
          "import", "/import",
          "nowhere", "/no/such/page");

  static Stream<Arguments> viewsOnScreens() {
    return VIEWS.entrySet().stream()
        .flatMap(view ->
            Stream.of(Screen.values())
                .map(screen -> Arguments.of(view.getKey(), view.getValue(), screen)));
  }

  @ParameterizedTest(name = "{0} on {2}")
  @MethodSource("viewsOnScreens")
  void aViewLooksWell(String name, String path, Screen screen) {
    try (Visitor visitor = visitor(screen)) {
      visitor.visit(path);
      assertThat(visitor.see("h1")).hasCount(1);
      visitor.looksWell(name + "-" + screen.name().toLowerCase(Locale.ROOT));
      if (name.equals("nowhere")) {
        visitor.expectsRefusals();
      }
    }
  }

  @Test
  void theKeyboardLeadsThroughTheMap() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/");
      visitor.page.keyboard().press("Tab");
      assertThat(visitor.see(".skip")).isFocused();
      visitor.page.keyboard().press("Enter");
      assertThat(visitor.see("main")).isFocused();
      for (int i = 0; i < 10 && visitor.see(".land:focus").count() == 0; i++) {
        visitor.page.keyboard().press("Tab");
      }
      assertThat(visitor.see(".land:focus")).hasCount(1);
      visitor.page.keyboard().press("Tab");
      assertThat(visitor.see(".land:focus")).hasCount(0);
    }
  }

  @Test
  void paperIsAlwaysLight() {
    try (Visitor visitor = visitor(Screen.LAPTOP_DARK)) {
      visitor.visit("/?asOf=2015-06-30");
      visitor.looksWell("before-print");
      visitor.page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
      String retained =
          "getComputedStyle(document.querySelector('.land[data-class=RETENTIONIST]')).fill";
      assertThat(visitor.page.evaluate(retained)).isEqualTo("rgb(122, 26, 36)");
      assertThat(visitor.see("data-chart svg path[fill='rgb(122, 26, 36)']").first()).isVisible();
      assertThat(visitor.see("day-slider")).isHidden();
    }
  }

  @Test
  void coloursAreChosenAndKept() {
    try (Visitor visitor = visitor()) {
      visitor.visit("/incidents");
      for (String colours : List.of("light", "dark")) {
        visitor.see("theme-switch button").click();
        assertThat(visitor.page.evaluate("document.documentElement.style.colorScheme"))
            .isEqualTo(colours);
      }
      visitor.page.reload();
      assertThat(visitor.see("theme-switch button")).containsText("dark");
    }
  }
}
