package org.rapporteur.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.LoadState;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Somebody who looks at the dashboard. Leaving, they complain of every error that a script threw or
 * the console told, and of every request that went to another host.
 */
final class Visitor implements AutoCloseable {

  private static final Path SCREENSHOTS = Path.of("target", "screenshots");

  /** What a view shows as long as it asks. */
  private static final String ASKING = ".state[role=status]:not(.state-failed)";

  final Page page;

  private final BrowserContext context;
  private final URI service;
  private final List<String> complaints = new ArrayList<>();
  private final List<Request> requests = new ArrayList<>();

  private Visitor(BrowserContext context, URI service) {
    this.context = context;
    this.service = service;
    this.page = context.newPage();
    page.onPageError(complaints::add);
    page.onConsoleMessage(this::hear);
    page.onRequestFinished(requests::add);
  }

  static Visitor before(Browser browser, Screen screen, URI service) {
    Browser.NewContextOptions options =
        new Browser.NewContextOptions()
            .setViewportSize(screen.width, screen.height)
            .setColorScheme(screen.colours);
    return new Visitor(browser.newContext(options), service);
  }

  private void hear(ConsoleMessage message) {
    if (message.type().equals("error")) {
      complaints.add(message.text() + " at " + message.location());
    }
  }

  /** Goes to a page of the dashboard and waits until it has what it asks for. */
  Visitor visit(String path) {
    page.navigate(service.resolve(path).toString());
    page.waitForLoadState(LoadState.NETWORKIDLE);
    // A busy machine can be silent for a moment before it asks.
    see("main h1, main .state-failed").first().waitFor();
    PlaywrightAssertions.assertThat(see(ASKING)).hasCount(0);
    return this;
  }

  Locator see(String selector) {
    return page.locator(selector);
  }

  /** What the selector finds, with these words in it. */
  Locator see(String selector, String words) {
    return page.locator(selector, new Page.LocatorOptions().setHasText(words));
  }

  /** The path and query in the bar of addresses. */
  String address() {
    URI here = URI.create(page.url());
    return here.getRawPath() + (here.getRawQuery() == null ? "" : "?" + here.getRawQuery());
  }

  List<Request> requests() {
    return requests;
  }

  /** Keeps a picture, and holds the page against the rules of accessibility and its screen. */
  void looksWell(String name) {
    for (Locator chart : page.locator(".chart").all()) {
      chart.scrollIntoViewIfNeeded();
      chart.locator("svg").waitFor();
    }
    page.evaluate("scrollTo(0, 0)");
    page.screenshot(
        new Page.ScreenshotOptions().setPath(SCREENSHOTS.resolve(name + ".png")).setFullPage(true));
    List<String> broken =
        new AxeBuilder(page).analyze().getViolations().stream().map(Visitor::told).toList();
    assertThat(broken).as("rules of accessibility, " + name).isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - innerWidth"))
        .as("pixels that reach out of the screen, " + name)
        .isEqualTo(0);
  }

  private static String told(Rule rule) {
    return rule.getId() + ": " + rule.getNodes();
  }

  /** What the browser itself says of answers that a test lets fail is no fault of the page. */
  void expectsRefusals() {
    complaints.removeIf(complaint -> complaint.startsWith("Failed to load resource"));
  }

  @Override
  public void close() {
    context.close();
    assertThat(complaints).as("errors of scripts").isEmpty();
    assertThat(requests)
        .extracting(request -> URI.create(request.url()).getHost())
        .as("hosts asked")
        .containsOnly(service.getHost());
  }
}
