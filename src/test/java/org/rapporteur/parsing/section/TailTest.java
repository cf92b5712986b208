package org.rapporteur.parsing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.parsing.incident.Passage;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Section;

/** What the publisher itself did and wrote on the country is no section and no case. */
class TailTest {

  private static final String BODY =
      "The lead.\n\nBackground\n\nSome words stand here.\n\n• A case.\n\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI country reports/visits",
        "AI country report/visit",
        "AI country visits",
        "AI country reports/ visits",
        "Amnesty International visits/reports",
        "Amnesty International visit/report",
        "Amnesty International visits",
        "Amnesty International visit",
        "Amnesty International report",
        "Amnesty International reports",
        "Amnesty International visit/reports",
        "AMNESTY INTERNATIONAL VISITS/REPORTS:",
        "AI country reports/\nvisits"
      })
  void theTailIsCutOff(String title) {
    Body body =
        body(
            BODY
                + title
                + "\n\nReports\n\n• Norland: A report (AI Index: ABC 11/003/2005)\n"
                + "• Norland: Another (ABC 11/001/2008)\n\nVisits\n\n"
                + "AI delegates visited Norland in May and August.\n\nStatements\n\n• One.\n");

    assertThat(headings(body)).containsExactly("Background");
    assertThat(passages(body)).containsExactly("The lead.", "Some words stand here.", "A case.");
  }

  @Test
  void sectionsMayFollowTheTail() {
    Body body =
        body(
            BODY
                + "AI country reports/visits\nReports\n• Norland: A report (AI Index: ABC"
                + " 11/003/2005)\nVisit\nAI delegates visited Norland in May.\n\n"
                + "Death penalty\n\nNobody was told the day of an execution in the north.\n\n"
                + "• Gil Hay was sentenced to death in July.\n\nImpunity\n\nNobody was charged.\n");

    assertThat(headings(body)).containsExactly("Background", "Death penalty", "Impunity");
    assertThat(passages(body))
        .containsExactly(
            "The lead.",
            "Some words stand here.",
            "A case.",
            "Nobody was told the day of an execution in the north.",
            "Gil Hay was sentenced to death in July.",
            "Nobody was charged.");
  }

  @Test
  void documentsAndTravelsOfATailWithSubtitlesAreNoSections() {
    Body body =
        body(
            BODY
                + "Amnesty International visits/reports\n\nNorland: Prisons of the north\n"
                + "(ABC 11/003/2008)\n\nAmnesty International delegates visited Norland in March.\n");

    assertThat(headings(body)).containsExactly("Background");
    assertThat(passages(body)).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // As much prose as no document has below its title.
        "Death penalty | 29 | false",
        "Death penalty | 30 | true",
        "Northern provinces | 199 | false",
        "Northern provinces | 200 | true",
      })
  void theHeadingOfASectionIsToldByTheProseBelowIt(String heading, int length, boolean section) {
    String prose = "Nobody was " + "o".repeat(length - 12) + ".";

    assertThat(headings(body(BODY + "AI country visits\n\n" + heading + "\n\n" + prose)))
        .hasSize(section ? 2 : 1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "AI COUNTRY VISITS\nAND REPORTS",
        "• AI COUNTRY VISITS\n• AND REPORTS",
        "AI country visits\n• AND REPORTS",
        "AI country visits\nand Reports"
      })
  void aTitleThatIsWholeMayGoOn(String title) {
    String prose = "Nobody was " + "o".repeat(200) + ".";

    assertThat(headings(body(BODY + title + "\n\n" + prose))).containsExactly("Background");
    assertThat(headings(body(BODY + title + "\n" + prose))).containsExactly("Background");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Visits and reports",
        "Death penalty\n\nAI delegates visited the prisons of the north.",
        "Death penalty\n\nNorland: The day of no execution\nABC 11/003/2008",
        "Death penalty\n\nNorland: The day of no execution (AI Index: ABC 11/003/2008)",
        "Death penalty\n\nNobody was told.\nAmnesty International report\nNorland: The day",
        "Prisons (AI Index: ABC 11/003/2008)\n\nNobody was told the day of an execution.",
        "and missions",
        ""
      })
  void aTailGoesOnToTheEndOfTheText(String rest) {
    assertThat(headings(body(BODY + "AI country visits\n\n" + rest))).containsExactly("Background");
    assertThat(headings(body(BODY + "AI country visits\n" + rest))).containsExactly("Background");
    assertThat(passages(body(BODY + "AI country visits" + (rest.isEmpty() ? "" : "\n" + rest))))
        .hasSize(3);
  }

  @Test
  void furnitureEndsTheEntryForGood() {
    Body body = body(BODY + "Copyright notice: all rights\n\nDeath penalty\n\nNobody was told.\n");

    assertThat(headings(body)).containsExactly("Background");
  }

  private static List<String> headings(Body body) {
    return body.sections().stream().map(Section::heading).toList();
  }

  private static List<String> passages(Body body) {
    return body.passages().stream().map(TailTest::quote).toList();
  }

  private static String current = "";

  private static String quote(Passage passage) {
    return current.substring(passage.start(), passage.end());
  }

  private static Body body(String words) {
    current = CanonicalText.of(words).value();
    List<Line> lines = Line.listAll(CanonicalText.of(words));
    return Body.of(lines.subList(0, EntryEnd.find(lines, 0)));
  }
}
