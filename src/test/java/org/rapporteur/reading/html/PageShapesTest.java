package org.rapporteur.reading.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.rapporteur.reading.Reading;
import org.rapporteur.report.Notice;
import org.rapporteur.report.NoticeCode;

class PageShapesTest {

  @Test
  void paragraphsHeadingsAndListsBecomeBlocks() {
    assertThat(
            text(
                """
                <h1>Report 2003 - Arlandia</h1><h2>Background</h2>
                <p>Little   changed
                in the year.</p><ul><li>In May, a man was fined.</li><li><p>In June, another.</p></li></ul>
                """))
        .isEqualTo(
            """
            Report 2003 - Arlandia

            Background

            Little changed in the year.

            • In May, a man was fined.

            • In June, another.
            """);
  }

  @Test
  void lineBreaksPartTheLinesOfAHeaderAndTwoOfThemParagraphs() {
    assertThat(
            text(
                "<p><strong>Head of state:</strong> Anna&nbsp;Arl<br>\n<b>Death penalty:</b> retentionist"
                    + "<br><br>Little changed.</p>"))
        .isEqualTo("Head of state: Anna Arl\nDeath penalty: retentionist\n\nLittle changed.\n");
  }

  @Test
  void rowsOfTwoCellsAreLabelsWithValues() {
    assertThat(
            text(
                "<table><tr><th>Publisher</th><td>Arlandia Watch</td></tr>"
                    + "<tr><td>Publication Date:</td><td>28 May 2003</td></tr></table>"
                    + "<dl><dt>Head of state</dt><dd>Anna Arl</dd><dt>Capital</dt><dd>Nordhaven</dd></dl>"))
        .isEqualTo(
            """
            Publisher: Arlandia Watch
            Publication Date: 28 May 2003

            Head of state: Anna Arl

            Capital: Nordhaven
            """);
  }

  @Test
  void valuesBelowTheirHeadingsAreReadWithThem() {
    String cells =
        "<tr><th>Head of state</th><th>Head of government</th></tr>%s<tr><td>Anna Arl</td><td>Dag Arl</td></tr>";
    assertThat(text("<table>" + cells.formatted("") + "</table>"))
        .isEqualTo("Head of state: Anna Arl\nHead of government: Dag Arl\n");
    assertThat(text("<table><thead>" + cells.formatted("</thead><tbody>") + "</tbody></table>"))
        .isEqualTo("Head of state: Anna Arl\nHead of government: Dag Arl\n");
  }

  @Test
  void whatIsStruckOutIsNotSaid() {
    assertThat(text("<p>Head of state: <del>Bo Arl</del> <s>Cy Arl</s> Anna Arl</p>"))
        .isEqualTo("Head of state: Anna Arl\n");
  }

  @Test
  void tablesThatOnlyArrangeThePageAreBlocks() {
    assertThat(
            text(
                "<table><tr><td><ul><li><a href=a>One</a></li><li><a href=b>Two</a></li>"
                    + "<li><a href=c>Three</a></li></ul></td><td><p>Little changed.</p><p>Then more.</p></td></tr></table>"))
        .isEqualTo("Little changed.\n\nThen more.\n");
  }

  @Test
  void whatASitePutsAroundAReportFallsAway() {
    assertThat(
            text(
                """
                <html><head><title>x</title><style>p {}</style><script>var a = 1;</script></head><body>
                <header>Arlandia Watch <form><input value=Search></form></header>
                <nav><a href=/>Home</a></nav>
                <div class=anything><a href=a>Reports</a> | <a href=b>Countries</a> | <a href=c>Donate</a></div>
                <div role=navigation>You are here</div><div style="display: none">hidden</div>
                <article><p>Little changed. See <a href=d>the law</a>, <a href=e>the ruling</a> and
                <a href=f>the answer</a> of the government to both of them.</p></article>
                <aside>Read also</aside><footer>© Arlandia Watch</footer>
                </body></html>
                """))
        .isEqualTo(
            "Little changed. See the law, the ruling and the answer of the government to both of them.\n");
  }

  @Test
  void preformattedTextKeepsItsLines() {
    assertThat(text("<pre>Head of state: Anna Arl\nCapital: Nordhaven\n\nLittle changed.</pre>"))
        .isEqualTo("Head of state: Anna Arl\nCapital: Nordhaven\n\nLittle changed.\n");
  }

  @Test
  void thePageTitleStandsInForAMissingHeading() {
    assertThat(
            text(
                "<html><head><title>Archive | World Report 2003 - Arlandia</title></head>"
                    + "<body><p>"
                    + "Little changed. ".repeat(30)
                    + "</p></body></html>"))
        .startsWith("World Report 2003 - Arlandia\n\nLittle changed.");
  }

  @Test
  void thePageItselfNamesItsCharacterSet() {
    byte[] page =
        "<html><head><meta charset=iso-8859-1></head><body><p>“Zoë”</p></body></html>"
            .getBytes(Charset.forName("windows-1252"));
    assertThat(read(page)).isEqualTo("“Zoë”\n");
  }

  @Test
  void aPageEncodedTwiceIsDecodedTwice() {
    String twice =
        new String(
            "<p>Zoë’s</p>".getBytes(StandardCharsets.UTF_8), Charset.forName("windows-1252"));
    Reading.Text reading =
        (Reading.Text) new HtmlReader().read(twice.getBytes(StandardCharsets.UTF_8), null);
    assertThat(reading.text().value()).isEqualTo("Zoë’s");
    assertThat(reading.notices())
        .extracting(Notice::code)
        .containsExactly(NoticeCode.ENCODING_REPAIRED);
  }

  @Test
  void aPageWithoutTextIsRefused() {
    assertThat(
            new HtmlReader()
                .read("<html><script>a</script></html>".getBytes(StandardCharsets.UTF_8), null))
        .isInstanceOf(Reading.Refused.class);
  }

  @Test
  void deepNestingIsNoHarm() {
    String deep = "<div>".repeat(100_000) + "Little changed." + "</div>".repeat(100_000);
    assertThat(text(deep)).contains("Little changed.");
  }

  private static String text(String page) {
    return read(page.getBytes(StandardCharsets.UTF_8));
  }

  private static String read(byte[] page) {
    return ((Reading.Text) new HtmlReader().read(page, null)).text().value() + "\n";
  }
}
