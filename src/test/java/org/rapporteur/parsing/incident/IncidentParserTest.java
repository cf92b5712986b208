package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.Incident;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Topic;

class IncidentParserTest {

  @Test
  void everyBulletIsACaseEvenWhenNothingIsFoundInIt() {
    Incident incident = Reading.bullet("Nothing more was heard.");

    assertThat(incident.acts()).isEmpty();
    assertThat(incident.ordinal()).isEqualTo(1);
    assertThat(incident.fingerprint()).matches("[0-9a-f]{8}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "At least five people were forcibly returned to Zambia, where they were tortured.",
        "In June police arrested Tovin Maresk.",
        "On 3 May some 30 demonstrators were arrested."
      })
  void aParagraphThatTellsOfADatedOrCountedActIsACase(String words) {
    assertThat(Reading.paragraph(words)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Reports of torture continued.",
        "At least three prisoners died in custody.",
        "Hundreds of people were arrested in Kisanta.",
        "In June the law was amended. Tovin Maresk was arrested.",
        "At least three people were arrested. Nobody was told in Kisanta.",
        "In June they were arrested.",
        "In June, Tovin Maresk said, they were arrested.",
        "Torture of prisoners continued. Tovin Maresk died in June.",
        "In June, when a dead dog was found at the door, Tovin Maresk died.",
        "In June the law was amended to ban torture.",
        "The authorities refrained from returning Tovin Maresk to Zambia in June.",
        "In June five gendarmes were charged over the murder of Tovin Maresk.",
        "Tovin Maresk could be tortured in Zambia. He arrived in June."
      })
  void aGeneralStatementIsNone(String words) {
    assertThat(Reading.paragraph(words)).isEmpty();
  }

  @Test
  void aFingerprintDependsOnTheWordsOnly() {
    assertThat(Reading.bullet("He was\n  arrested. ").fingerprint())
        .isEqualTo(Reading.bullet("He was arrested.").fingerprint())
        .isNotEqualTo(Reading.bullet("She was arrested.").fingerprint());
  }

  @Test
  void theSameWordsTwiceGetTwoFingerprintsThatStayTheSame() {
    assertThat(fingerprintsOfTwins())
        .doesNotHaveDuplicates()
        .startsWith(Reading.bullet("He was arrested.").fingerprint())
        .isEqualTo(fingerprintsOfTwins());
  }

  @Test
  void thePublishersOwnDoingsAndTheSummaryHoldNoCase() {
    String words = "In June police arrested Tovin Maresk.";
    CanonicalText text = CanonicalText.of(words);
    List<Passage> passages =
        List.of(
            new Passage(Passage.Kind.BULLET, 9, Topic.PUBLISHER_ACTIVITY, 0, words.length()),
            new Passage(Passage.Kind.PARAGRAPH, null, Topic.OTHER, 0, words.length()));

    assertThat(new IncidentParser().parse(text, passages, Reading.IN_2002)).isEmpty();
  }

  private static List<String> fingerprintsOfTwins() {
    String words = "He was arrested.";
    CanonicalText text = CanonicalText.of(words + "\n" + words);
    Passage first = new Passage(Passage.Kind.BULLET, 1, Topic.OTHER, 0, words.length());
    Passage second =
        new Passage(
            Passage.Kind.BULLET, 1, Topic.OTHER, words.length() + 1, 2 * words.length() + 1);
    return new IncidentParser()
        .parse(text, List.of(first, second), Reading.IN_2002).stream()
            .map(Incident::fingerprint)
            .toList();
  }
}
