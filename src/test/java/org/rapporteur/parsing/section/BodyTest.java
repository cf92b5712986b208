package org.rapporteur.parsing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.parsing.incident.Passage;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;
import org.rapporteur.report.Topic;

class BodyTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Background",
        "Torture, rape and other ill-treatment",
        "Discrimination – people in the north",
        "‘War on terror’",
        "Update: The case of Ana Bell",
        "Violence against women: a new law",
        "BACKGROUND",
        "Élections",
        "What became of the missing?"
      })
  void aShortLineBeforeOtherWordsIsAHeading(String heading) {
    assertThat(headings("The lead.\n\n" + heading + "\n\nWords are here."))
        .containsExactly(heading);
    assertThat(headings("A case.\n" + heading + "\nWords are here.")).containsExactly(heading);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He died.",
        "The court said the following:",
        "born in the north, in",
        "- A case",
        "(AI Index: ABC 12/003/2002)",
        "214",
        "One two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
      })
  void otherLinesAreNone(String line) {
    assertThat(headings("The lead.\n\n" + line + "\n\nWords are here.")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Elections were held in the north in May",
        "The president has not signed the law yet",
        "Nobody could tell what the reason was"
      })
  void aStatementWithoutAFullStopIsNone(String line) {
    assertThat(headings("The lead.\n\n" + line + "\n\nWords are here.")).isEmpty();
  }

  @Test
  void aCaseWithoutItsFullStopDoesNotHideTheHeadingBelow() {
    assertThat(headings("Background\n\n• Ana Bell was held in May\nDeath penalty\nWords are here."))
        .containsExactly("Background", "Death penalty");
  }

  @Test
  void aWrappedHeadingNeedsNoBlankLineAfterItWhereLinesAreBroken() {
    String words =
        """
        The commission heard of beatings in police stations
        and prisons of the north, and nobody was charged in
        the end, as the lawyers knew.
        Torture and other
        ill-treatment
        Officers beat detainees in the yards of two stations
        and told them not to speak about it in the hearings.
        """;

    assertThat(headings(words)).containsExactly("Torture and other ill-treatment");
  }

  @Test
  void theFirstLineOfAParagraphInAnUnevenColumnIsNoHeading() {
    String words =
        """
        Background

        In October, an inquiry by the Commission on
        Equal Rights heard of beatings in the stations and
        prisons of the north, and nobody was charged then.

        Ahead of the elections in March, President
        Ana Bell said that the stations would be inspected
        and that the officers would be told to keep orders.
        """;

    assertThat(headings(words)).containsExactly("Background");
  }

  @Test
  void aTopicIsReadThroughLigaturesAndSoftHyphens() {
    assertThat(body("The lead.\n\nArmed con\uFB02ict\n\nWords.").sections().getFirst().topic())
        .isEqualTo(Topic.ARMED_CONFLICT);
    assertThat(body("The lead.\n\nBack\u00ADground\n\nWords.").sections().getFirst().heading())
        .isEqualTo("Background");
  }

  @Test
  void aCreditOfAPictureEndsNothing() {
    String line = "Officers beat detainees in the yards of two stations.\n";
    String words =
        "Background\n\n" + line + "© Ana Bell\n" + line.repeat(3) + "\nImpunity\n\n" + line;

    assertThat(headings(words)).containsExactly("Background", "Impunity");
    assertThat(body(words).passages()).noneMatch(passage -> quote(words, passage).contains("©"));
  }

  @Test
  void aTitleBeforeNothingIsNoHeading() {
    assertThat(headings("The lead.\n\nBackground\n\n")).isEmpty();
  }

  @Test
  void aWrappedHeadingIsOne() {
    assertThat(headings("The lead.\n\nTorture and other\nill-treatment in prisons\n\nWords."))
        .containsExactly("Torture and other ill-treatment in prisons");
  }

  @Test
  void aSectionGoesFromItsHeadingToItsLastWords() {
    String words =
        "The lead.\n\nBackground\n\nWords.\n\n  • A case.\n\n\nImpunity\n\nMore words.\n";

    assertThat(body(words).sections())
        .extracting(section -> quote(words, section.span()))
        .containsExactly("Background\n\nWords.\n\n  • A case.", "Impunity\n\nMore words.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "• ",
        "- ",
        "● ",
        "* ",
        "· ",
        "▪ ",
        "– ",
        "  •\t",
        "•",
        "•\n",
        "b ",
        "\u0002 ",
        "\u0003",
        "\uF0B7",
        "\uDBFF\uDC00 ",
        "\uFFFC• "
      })
  void aBulletIsNoPartOfItsCase(String bullet) {
    String words = "Background\n\n" + bullet + "Ana Bell was arrested.\n";

    assertThat(body(words).passages())
        .extracting(passage -> quote(words, passage))
        .containsExactly("Ana Bell was arrested.");
    assertThat(body(words).passages().getFirst())
        .matches(passage -> passage.kind() == Passage.Kind.BULLET)
        .matches(passage -> passage.topic() == Topic.BACKGROUND);
  }

  @Test
  void aSentenceBelowABulletIsAParagraphOfItsOwn() {
    String words = "• Ana Bell was\n  arrested.\nBen Cole was not.\n• Cy Dean fled.\n";

    assertThat(body(words).passages())
        .extracting(passage -> passage.kind() + " " + quote(words, passage))
        .containsExactly(
            "BULLET Ana Bell was\n  arrested.",
            "PARAGRAPH Ben Cole was not.",
            "BULLET Cy Dean fled.");
  }

  @Test
  void aFullLineThatEndsWithASentenceIsStillWrapped() {
    String words =
        """
        • Ana Bell was arrested in the north in May and held for one month.
          Nobody told the family of Ana Bell where she was for three weeks.
          Later she said that the officers of the station had beaten her in
          the yard.
        """;

    assertThat(body(words).passages()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Copyright notice: © Copyright Rapporteur",
        "Search Refworld",
        "AI country reports/visits",
        "Amnesty International visits/reports",
        "Amnesty International report"
      })
  void whatFollowsTheSectionsBelongsToNone(String end) {
    String words = "Background\n\nWords.\n" + end + "\nOther things\n\nOther words.\n";

    assertThat(body(words).sections())
        .extracting(section -> quote(words, section.span()))
        .containsExactly("Background\n\nWords.");
  }

  @Test
  void withoutHeadingAllIsLead() {
    Body body = body("One.\n\nTwo.\n");

    assertThat(body.sections()).isEmpty();
    assertThat(body.summary()).isEqualTo(new TextSpan(0, 10));
    assertThat(body.passages()).allMatch(passage -> passage.section() == null);
  }

  private static List<String> headings(String words) {
    return body(words).sections().stream().map(Section::heading).toList();
  }

  private static Body body(String words) {
    List<Line> lines = Line.listAll(CanonicalText.of(words));
    return Body.of(lines.subList(0, EntryEnd.find(lines, 0)));
  }

  private static String quote(String words, TextSpan span) {
    return CanonicalText.of(words).quote(span);
  }

  private static String quote(String words, Passage passage) {
    return CanonicalText.of(words).value().substring(passage.start(), passage.end());
  }
}
