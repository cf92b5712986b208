package org.rapporteur.reading.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.reading.Reading;

class HtmlReaderTest {

  private static final String PROSE =
      "Officers beat two detainees in the yard of a police station, and nobody was charged. "
          .repeat(4)
          .strip();

  @Test
  void paragraphsHeadingsAndItemsAreBlocks() {
    assertThat(
            text(
                "<h2>Back&shy;ground</h2><p>A\n law&nbsp;was   passed.<p>Then &eacute;&#8217;."
                    + "<ul><li>One.</li><li><p>Two.</p></li></ul><div>Three.</div>"))
        .isEqualTo("Background\n\nA law was passed.\n\nThen é’.\n\n• One.\n\n• Two.\n\nThree.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>Head of state: Ana<br>Death penalty: x</p>",
        "<p><b>Head of state:</b> Ana<br /><strong>Death penalty:</strong>&nbsp;x</p>",
        "<table><tr><td>Head of state</td><td>Ana</td></tr><tr><th>Death penalty:</th>"
            + "<td><p>x</p></td></tr></table>",
        "<dl><dt>Head of state</dt><dd>Ana</dd><dt>Death penalty:</dt><dd>x</dd></dl>",
        "<ul><li><strong>Head of state:</strong> Ana</li><li><b>Death penalty</b>: x</li></ul>",
        "<pre>Head of state: Ana\nDeath penalty: x</pre>",
        "<p><strong>Head of state</strong><br>Ana</p><p><strong>Death penalty</strong><br>x</p>"
      })
  void eachFactIsALine(String facts) {
    assertThat(text(facts).lines().filter(line -> !line.isBlank()))
        .containsExactly("Head of state: Ana", "Death penalty: x");
  }

  @Test
  void aTableOfTheMastheadGivesLabelsAndValues() {
    assertThat(
            text(
                "<table><tr><td>Title</td><td>Rapporteur Sample Report 2003 - Norland</td></tr>"
                    + "<tr><td>Publisher</td><td><a href=x>Rapporteur</a></td></tr>"
                    + "<tr><td>Country</td><td><a href=y>Norland</a></td></tr>"
                    + "<tr><td>Cite as</td><td>R, <i>Sample</i>, available at: <a href=z>z</a>"
                    + "</td></tr></table><p>"
                    + PROSE
                    + "</p>"))
        .startsWith(
            """
            Title: Rapporteur Sample Report 2003 - Norland
            Publisher: Rapporteur
            Country: Norland
            Cite as: R, Sample, available at: z

            Officers\
            """);
  }

  @Test
  void tablesThatOnlySetThePageAreBlocks() {
    assertThat(
            text(
                "<table><tr><td><h2>Background</h2><p>"
                    + PROSE
                    + "</p></td><td><p>Beside.</p><p>It."
                    + "</p></td></tr></table>"))
        .isEqualTo("Background\n\n" + PROSE + "\n\nBeside.\n\nIt.\n");
  }

  @Test
  void twoBreaksEndAParagraphAndABoldLineIsAHeading() {
    assertThat(text("<b>Background</b><br>One.<br><br>Two.<br><strong>Impunity</strong><br>Three."))
        .isEqualTo("Background\n\nOne.\n\nTwo.\n\nImpunity\n\nThree.\n");
  }

  @Test
  void whatIsTypedKeepsItsLines() {
    assertThat(text("<pre>\nBackground\n\n  * One\n    goes on.\n  * Two.\n</pre>"))
        .isEqualTo("Background\n\n  * One\n    goes on.\n  * Two.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<nav><a href=a>GONE</a></nav>",
        "<script>GONE</script><style>GONE</style><noscript>GONE</noscript>",
        "<footer><p>GONE</p></footer>",
        "<aside><p>GONE</p></aside>",
        "<div role=banner>GONE</div>",
        "<div role='dialog'>GONE cookies <a href=c>yes</a></div>",
        "<div><p>GONE cookies are used here.</p><button>Accept</button></div>",
        "<form action=s><input name=q> GONE <button>Search</button></form>",
        "<p hidden>GONE</p><p style='color: red; display:none'>GONE</p>",
        "<div aria-hidden=true>GONE</div>",
        "<div><a href=1>GONE</a> | <a href=2>GONE</a> | <a href=3>GONE</a></div>",
        "<h3>GONE</h3><ul><li><a href=1>GONE one</a></li><li><a href=2>GONE two</a></li>"
            + "<li><a href=3>GONE three</a></li></ul>",
        "<!-- GONE -->"
      })
  void whatBelongsToTheSiteFallsAway(String furniture) {
    String report = "<h1>Sample 2003</h1><p>" + PROSE + "</p><h2>Background</h2><p>" + PROSE;

    assertThat(text(furniture + "<div>" + report + "</div>")).doesNotContain("GONE");
    assertThat(text("<div>" + report + "</div>" + furniture))
        .doesNotContain("GONE")
        .contains("Off");
    assertThat(text("<main>" + report + furniture + "</main>")).doesNotContain("GONE");
  }

  @Test
  void theHeaderOfAPageFallsAwayAndThatOfAnArticleStays() {
    assertThat(text("<header><p>GONE</p></header><p>" + PROSE)).doesNotContain("GONE");
    assertThat(text("<article><header><h1>Title</h1></header><p>" + PROSE)).startsWith("Title");
    assertThat(text("<header><h1>Title</h1><nav>GONE</nav></header><p>" + PROSE))
        .startsWith("Title\n\nOff");
  }

  @Test
  void whereThereIsAMainPartTheRestFallsAwayButForTheTitle() {
    assertThat(
            text(
                "<div><h1>Sample 2003</h1><p>Other words.</p></div><main><p>"
                    + PROSE
                    + "</p></main><div><p>See also.</p></div>"))
        .isEqualTo("Sample 2003\n\n" + PROSE + "\n");
  }

  @Test
  void whatFollowsTheArticleFallsAway() {
    assertThat(
            text(
                "<main><h1>Sample 2003</h1><article><p>"
                    + PROSE
                    + "</p></article><section><h2>More"
                    + "</h2><p>Teaser.</p></section></main>"))
        .isEqualTo("Sample 2003\n\n" + PROSE + "\n");
  }

  @Test
  void aFormAroundThePageIsNotTakenAway() {
    assertThat(text("<form><input type=hidden name=a><input name=q><p>" + PROSE + "</p></form>"))
        .isEqualTo(PROSE + "\n");
  }

  @Test
  void aShortPageWithManyLinksKeepsItsWords() {
    assertThat(
            text(
                "<div><ul>"
                    + "<li><a href=a>A link of some length</a></li>".repeat(20)
                    + "</ul><p>Two detainees died.</p></div>"))
        .isEqualTo("Two detainees died.\n");
  }

  @Test
  void theTitleOfThePageStandsInForOneThatIsMissing() {
    String title = "<title>Site | Sample Report 2003 - Norland | World</title>";

    assertThat(text(title + "<p>" + PROSE)).startsWith("Sample Report 2003 - Norland\n\nOfficers");
    assertThat(text(title + "<h1>Sample Report 2003 – Norland</h1><p>" + PROSE))
        .startsWith("Sample Report 2003 – Norland\n\nOfficers");
    assertThat(text("<title>Norland in 2003</title><p>No report.")).isEqualTo("No report.\n");
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "windows-1252, iso-8859-1",
    "windows-1252, UTF-8",
    "windows-1250, windows-1250",
    "UTF-16LE, UTF-16"
  })
  void thePageItselfMayNameItsCharacterSet(String charset, String named) {
    String page = "<html><head><meta charset='" + named + "'></head><p>Nad mořem, Müller é</p>";
    String words = charset.equals("windows-1252") ? page.replace('ř', 'r') : page;

    String expected = charset.equals("UTF-16LE") || charset.equals("UTF-8") ? "é" : "";
    assertThat(text(words.getBytes(Charset.forName(charset)))).contains("Müller " + expected);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "<html><body><script>x</script></body></html>", "<p>&nbsp;</p>"})
  void aPageWithoutTextIsRefused(String page) {
    assertThat(new HtmlReader().read(page.getBytes(StandardCharsets.UTF_8), null))
        .isInstanceOf(Reading.Refused.class);
  }

  /** No single time is asserted: only that none grows with the square of the length. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>",
        "<div>a",
        "<b>",
        "<b>a",
        "<p><b><i>",
        "<table><tr><td>",
        "<table><tr><td>a",
        "<table>a",
        "<ul><li>",
        "<ul><li>a",
        "<dl><dt>a<dd>",
        "<a href=x>a",
        "<pre>a\n",
        "</p>",
        "<br>",
        "a ",
        "&amp;",
        "<form>a",
        "<header>",
        "<article>a",
        "<h1>a",
        "<",
        "<!--",
        "<span>a",
        "<p>a</p>",
        "<font><div>a",
        "<select><option>",
        "<svg><g>",
        "<main>a",
        "<tr>",
        "<q>"
      })
  void timeGrowsWithTheLengthOnly(String repeated) {
    byte[] page = repeated.repeat(150_000 / repeated.length()).getBytes(StandardCharsets.UTF_8);

    assertTimeoutPreemptively(Duration.ofSeconds(30), () -> new HtmlReader().read(page, null));
  }

  @Test
  void aPageOfNothingButTagsIsRefused() {
    byte[] page = "<br>".repeat(1_000_000).getBytes(StandardCharsets.UTF_8);

    assertThat(new HtmlReader().read(page, null)).isInstanceOf(Reading.Refused.class);
  }

  private static String text(String page) {
    return text(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String text(byte[] page) {
    Reading reading = new HtmlReader().read(page, null);
    return ((Reading.Text) reading).text().value() + "\n";
  }
}
