package org.rapporteur.parsing.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.parsing.incident.Passage;
import org.rapporteur.parsing.layout.Line;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Section;
import org.rapporteur.report.TextSpan;
import org.rapporteur.report.Topic;

class BodyTest {

  /** Forty letters wide. */
  private static final String COLUMN =
      """
      The officers of the north heard of it in
      those weeks, and nobody was charged with
      it, as all the lawyers of the town knew.
      """;

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
    String words = "Background\n\n• Ana Bell was held in May\nDeath penalty\nWords are here.";

    assertThat(headings(words)).containsExactly("Background", "Death penalty");
    assertThat(body(words).passages())
        .extracting(passage -> quote(words, passage))
        .containsExactly("Ana Bell was held in May", "Words are here.");
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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A line that nothing ended goes on in the next, whatever that looks like.
        "The court was told of it by#Ana Bell | ",
        "The court was told of the#Arrests in the north | ",
        // A case is whole without its full stop, and so is what is longer than any heading.
        "• Ana Bell was held in May#Northern provinces | Northern provinces",
        "What goes on in lower case#is a sentence | ",
        // Nothing stands below.
        "Torture and other#ill-treatment# | Torture and other ill-treatment"
      })
  void whereLinesAreNotBrokenAHeadingFollowsWhatIsWhole(String lines, String heading) {
    assertThat(headings("The lead.\n\n" + lines.replace('#', '\n') + "\nWords are here."))
        .isEqualTo(Stream.ofNullable(heading).toList());
  }

  @ParameterizedTest
  @CsvSource({"110, false", "111, true"})
  void whatIsLongerThanAnyHeadingIsAParagraph(int length, boolean paragraph) {
    String statement = "The court was told " + "o".repeat(length - 19);
    String title = "Northern " + "o".repeat(length - 9);

    assertThat(headings("The lead.\n\n" + statement + "\nNorthern provinces\nWords are here."))
        .hasSize(paragraph ? 1 : 0);
    assertThat(headings("The lead.\n\n" + title + "\n\nWords are here."))
        .hasSize(paragraph ? 0 : 1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // Without a full stop before it, only a known topic is a heading.
        "Nobody was told of it in May#Death penalty | Death penalty",
        "Nobody was told of it in May#Northern provinces | ",
        "Nobody was told of it by the#Death penalty | ",
        // The same of a line that takes up more than seven tenths of the column.
        "Nobody was told.#Northern provinces and lakes | Northern provinces and lakes",
        "Nobody was told.#Northern provinces and rivers | ",
        "Nobody was told.#Northern provinces and police | Northern provinces and police",
        // The second line of a heading leaves a quarter of the column free.
        "#Torture and other#ill-treatment of young people"
            + " | Torture and other ill-treatment of young people",
        "#Torture and other#ill-treatment of young persons | ",
      })
  void inAColumnAHeadingIsToldByItsTopicAndByTheRoomBesideIt(String lines, String heading) {
    assertThat(headings(COLUMN + lines.replace('#', '\n') + "\nWords are here."))
        .isEqualTo(Stream.ofNullable(heading).toList());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "#Families of the detained#waited for months.",
        "#Torture and other#ill-treatment of people#were heard of in the north.",
        "#In the course of May#Ana Bell was told of it."
      })
  void theFirstWordsOfASentenceAreNoHeading(String lines) {
    String sentence = lines.replace('#', '\n') + "\n\nWords are here.";

    assertThat(headings(COLUMN + sentence)).isEmpty();
    assertThat(headings("The lead.\n" + sentence)).isEmpty();
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

  @ParameterizedTest
  @ValueSource(strings = {"Background", "Torture and other\nill-treatment"})
  void aTitleBeforeNothingIsNoHeading(String title) {
    assertThat(headings("The lead.\n\n" + title)).isEmpty();
    assertThat(headings("The lead.\n\n" + title + "\n\n")).isEmpty();
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
  void sectionsAreNumberedAndPassagesTellTheirs() {
    Body body = body("The lead.\n\nBackground\n\nOne.\n\nTwo.\n\nDeath penalty\n\n• Three.\n");

    assertThat(body.sections()).extracting(Section::ordinal).containsExactly(1, 2);
    assertThat(body.passages()).extracting(Passage::section).containsExactly(null, 1, 1, 2);
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
