package org.rapporteur.web;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.abort;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.quarkus.test.common.http.TestHTTPResource;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

/**
 * A test that looks at the dashboard through a browser, served by the running service.
 *
 * <p>A machine without Chromium or Node.js skips these tests; with {@code -Dbrowser=required} they
 * fail there. What they saw stays in {@code target/screenshots}.
 */
abstract class DashboardTest {

  private static final List<String> BROWSERS =
      List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable");

  /** Generous: what is waited for comes at once on a machine that has nothing else to do. */
  private static final double LONGEST_WAIT_MS = 20_000;

  /** As root, and where a container has little shared memory. */
  private static final List<String> ARGUMENTS = List.of("--no-sandbox", "--disable-dev-shm-usage");

  private static @Nullable Playwright playwright;
  private static Browser browser;

  @TestHTTPResource("/")
  URI service;

  @BeforeAll
  static void openBrowser() {
    PlaywrightAssertions.setDefaultAssertionTimeout(LONGEST_WAIT_MS);
    Path chromium =
        BROWSERS.stream()
            .flatMap(name -> program(name).stream())
            .findFirst()
            .orElseGet(() -> absent("there is no Chromium: install it to test the dashboard"));
    Path node =
        program("node")
            .orElseGet(() -> absent("there is no Node.js: install it to test the dashboard"));
    Map<String, String> environment =
        Map.of("PLAYWRIGHT_NODEJS_PATH", node.toString(), "PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
    Playwright driver = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
    playwright = driver;
    browser =
        driver
            .chromium()
            .launch(new BrowserType.LaunchOptions().setExecutablePath(chromium).setArgs(ARGUMENTS));
  }

  @AfterAll
  static void closeBrowser() {
    if (playwright != null) {
      playwright.close();
      playwright = null;
    }
  }

  /** A person with a usual screen. */
  Visitor visitor() {
    return visitor(Screen.LAPTOP);
  }

  Visitor visitor(Screen screen) {
    return Visitor.before(browser, screen, service);
  }

  private static Optional<Path> program(String name) {
    return Stream.of(System.getenv("PATH").split(File.pathSeparator))
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  private static Path absent(String why) {
    if ("required".equals(System.getProperty("browser"))) {
      return fail(why);
    }
    return abort(why);
  }
}
