package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;

/** The part of the one person named, and how sure it is. */
class RolesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk was detained.                                  | VICTIM  | STATED
          Judge Tovin Maresk was detained.                            | VICTIM  | LIKELY
          Judge Tovin Maresk was tall.                                | OFFICIAL| STATED
          Lt. Gen. Tovin Maresk was tall.                             | OFFICIAL| STATED
          An attack on Tovin Maresk was not explained.                | VICTIM  | LIKELY
          The murder charges against Tovin Maresk were dropped.       | VICTIM  | LIKELY
          The case of Tovin Maresk, detained in May, was closed.      | VICTIM  | LIKELY
          A book on Tovin Maresk was printed.                         | UNKNOWN | GUESSED
          An attack near the house of Tovin Maresk was not explained. | UNKNOWN | GUESSED
          A protest against Tovin Maresk was banned.                  | UNKNOWN | GUESSED
          Tovin Maresk's arrest was not explained.                    | VICTIM  | LIKELY
          Tovin Maresk's book was printed.                            | UNKNOWN | GUESSED
          Two men were tried for the murder in an attack on Tovin Maresk. | UNKNOWN | GUESSED
          Soldiers were beaten by Tovin Maresk.                       | UNKNOWN | GUESSED
          """)
  void aVictimIsWhoSuffersOrIsTheTargetOfAnAct(
      String words, PersonRole role, Confidence confidence) {
    assertPart(words, role, confidence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk reportedly said so.                            | OTHER
          Tovin Maresk reportedly sang aloud.                         | UNKNOWN
          According to Tovin Maresk nobody sang.                      | OTHER
          Thanks to Tovin Maresk nobody sang.                         | UNKNOWN
          Tovin Maresk's brother sang.                                | OTHER
          Tovin Maresk's baker sang.                                  | UNKNOWN
          His brother Tovin Maresk sang.                              | OTHER
          His brother, Tovin Maresk, sang.                            | OTHER
          His baker, Tovin Maresk, sang.                              | UNKNOWN
          """)
  void whoSpeaksOrIsOfAFamilyIsABystander(String words, PersonRole role) {
    assertPart(words, role, role == PersonRole.OTHER ? Confidence.LIKELY : Confidence.GUESSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The case of Tovin Maresk, who was detained, was closed.     | VICTIM
          The case of Tovin Maresk was closed. Nobody was detained.   | UNKNOWN
          A sister of Tovin Maresk was detained.                      | UNKNOWN
          A sister of Tovin Maresk had been detained by men who sang. | UNKNOWN
          """)
  void afterAPrepositionOnlyARelativeClauseTellsOfTheName(String words, PersonRole role) {
    assertPart(words, role, role == PersonRole.VICTIM ? Confidence.STATED : Confidence.GUESSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk went home. Maresk was detained.                     | VICTIM
          Tovin Maresk went home. Odar was detained.                       | UNKNOWN
          """)
  void aSurnameMeansThePersonNamedBefore(String words, PersonRole role) {
    assertPart(words, role, role == PersonRole.VICTIM ? Confidence.STATED : Confidence.GUESSED);
  }

  @Test
  void aSurnameOfTwoMeansNeither() {
    assertThat(
            Reading.bullet("Tovin Maresk and Ilse Maresk went home. Maresk was detained.")
                .persons())
        .extracting(PersonMention::role)
        .containsExactly(PersonRole.UNKNOWN, PersonRole.UNKNOWN);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk went home. He was detained.                         | VICTIM
          Tovin Maresk went home, but she was detained.                    | VICTIM
          Tovin Maresk went home. He slept.                                | UNKNOWN
          Tovin Maresk went home. Nobody was detained when he slept.       | UNKNOWN
          Tovin Maresk went home. He was charged with the murder of a son. | UNKNOWN
          He was beaten by Tovin Maresk.                                   | UNKNOWN
          """)
  void aPronounAfterTheOneNameMeansThatPerson(String words, PersonRole role) {
    assertPart(words, role, role == PersonRole.VICTIM ? Confidence.LIKELY : Confidence.GUESSED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk was detained. Tovin Maresk said so.                 | VICTIM   | STATED
          Tovin Maresk said so. Tovin Maresk was detained.                 | VICTIM   | STATED
          Judge Tovin Maresk was detained. Then Tovin Maresk was beaten.   | VICTIM   | STATED
          Judge Tovin Maresk denied it. An attack on Tovin Maresk failed.  | VICTIM   | LIKELY
          Tovin Maresk said so. Judge Tovin Maresk denied it.              | OFFICIAL | STATED
          Tovin Maresk sang. Tovin Maresk said so.                         | OTHER    | LIKELY
          """)
  void ofSeveralPartsTheOneThatSaysMoreIsKept(
      String words, PersonRole role, Confidence confidence) {
    assertPart(words, role, confidence);
  }

  private static void assertPart(String words, PersonRole role, Confidence confidence) {
    assertThat(Reading.bullet(words).persons())
        .singleElement()
        .returns("Tovin Maresk", PersonMention::name)
        .returns(role, PersonMention::role)
        .returns(confidence, PersonMention::confidence);
  }
}
