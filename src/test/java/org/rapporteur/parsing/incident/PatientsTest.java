package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.incident.VictimCount;

/** To whom an act is done, each rule beside the words that look like it and tell nothing. */
class PatientsTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk was detained.                                  | VICTIM
          Tovin Maresk was a baker.                                   | UNKNOWN
          Tovin Maresk had been detained.                             | VICTIM
          Tovin Maresk had reportedly been detained.                  | VICTIM
          Tovin Maresk had detained a guard.                          | UNKNOWN
          Tovin Maresk has since died.                                | VICTIM
          Tovin Maresk has since moved.                               | UNKNOWN
          Tovin Maresk reportedly died.                               | VICTIM
          Tovin Maresk reportedly slept.                              | UNKNOWN
          Tovin Maresk was still being held.                          | VICTIM
          Tovin Maresk was being secretly held.                       | VICTIM
          Tovin Maresk was being kind.                                | UNKNOWN
          Tovin Maresk was taken hostage.                             | VICTIM
          Tovin Maresk was taken ill.                                 | UNKNOWN
          Tovin Maresk was chased away.                               | UNKNOWN
          """)
  void theSubjectOfAPassiveSuffers(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk was reported to have been killed.              | VICTIM
          Tovin Maresk was believed to have reportedly been detained. | VICTIM
          Tovin Maresk was believed to have been secretly detained.   | VICTIM
          Tovin Maresk was believed to be detained.                   | VICTIM
          Tovin Maresk was then said to be held.                      | VICTIM
          Tovin Maresk was known to have been taken hostage.          | VICTIM
          Tovin Maresk was feared to have died.                       | VICTIM
          Tovin Maresk was feared to have fled.                       | UNKNOWN
          Tovin Maresk was said to have killed a guard.               | UNKNOWN
          Tovin Maresk was said to be a thief.                        | UNKNOWN
          Tovin Maresk was sentenced to death.                        | VICTIM
          """)
  void whatIsReportedOfSomebodyIsToldOfThem(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk remained detained.                             | VICTIM
          Tovin Maresk remained behind bars.                          | VICTIM
          Tovin Maresk remained in a cold military prison.            | VICTIM
          Tovin Maresk reportedly remained under house arrest.        | VICTIM
          Tovin Maresk still remained in solitary confinement.        | VICTIM
          Tovin Maresk remained in office.                            | UNKNOWN
          Tovin Maresk remained silent.                               | UNKNOWN
          Tovin Maresk lay in prison.                                 | UNKNOWN
          Tovin Maresk received death threats.                        | VICTIM
          Tovin Maresk received a death threat.                       | VICTIM
          Tovin Maresk received a prize.                              | UNKNOWN
          Tovin Maresk made threats.                                  | UNKNOWN
          """)
  void stayingInCustodyAndBeingThreatenedAreSuffering(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Police arrested Tovin Maresk.                               | VICTIM
          Police saw Tovin Maresk.                                    | UNKNOWN
          Police had reportedly arrested Tovin Maresk.                | VICTIM
          When three men were detained Tovin Maresk protested.        | UNKNOWN
          When three men were reportedly detained Tovin Maresk sang.  | UNKNOWN
          They began by arresting Tovin Maresk.                       | VICTIM
          They began by asking Tovin Maresk.                          | UNKNOWN
          Guards were seen caning Tovin Maresk.                       | VICTIM
          Guards were seen beating Tovin Maresk.                      | VICTIM
          Unknown callers threatened to kill Tovin Maresk.            | VICTIM
          Unknown callers planned to kill Tovin Maresk.               | UNKNOWN
          """)
  void theObjectOfAnActiveVerbSuffers(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk, a baker, was arrested.                        | VICTIM
          Tovin Maresk (a baker) was arrested.                        | VICTIM
          Tovin Maresk (who was arrested) was a baker.                | VICTIM
          Tovin Maresk (whose brother was arrested) was a baker.      | UNKNOWN
          Tovin Maresk, who was a baker, was arrested.                | VICTIM
          Tovin Maresk, who was arrested, was a baker.                | VICTIM
          Tovin Maresk, who fled with his wife, was arrested.         | VICTIM
          Tovin Maresk, whose brother was a baker, was arrested.      | VICTIM
          Tovin Maresk, whose brother was arrested, was a baker.      | UNKNOWN
          Tovin Maresk, Minister of Labour, was arrested.             | VICTIM
          Tovin Maresk, Director of a school, was arrested.           | VICTIM
          The party leader, Tovin Maresk, was arrested.               | VICTIM
          When she met Tovin Maresk in May, a guard was killed.       | UNKNOWN
          Tovin Maresk, a baker, said a guard was killed.             | UNKNOWN
          """)
  void anAppositionIsSteppedOver(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk and a friend were arrested.                    | VICTIM
          Tovin Maresk and a friend had been arrested.                | VICTIM
          Tovin Maresk and a friend disappeared.                      | VICTIM
          Tovin Maresk and a friend remained in prison.               | VICTIM
          Tovin Maresk and a friend danced.                           | UNKNOWN
          Tovin Maresk fled before a friend was arrested.             | UNKNOWN
          Tovin Maresk sued the mine and a friend was arrested.       | UNKNOWN
          Tovin Maresk and a friend hired by him were arrested.       | VICTIM
          Tovin Maresk is sure that a friend was arrested.            | UNKNOWN
          Tovin Maresk is a baker; a friend was arrested.             | UNKNOWN
          Tovin Maresk is sad: a friend was arrested.                 | UNKNOWN
          """)
  void anotherSubjectOrAnotherVerbEndsTheSearch(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Tovin Maresk, Ilse Orlan and Pavo Dresk were arrested.",
        "Tovin Maresk, Ilse Orlan (a baker) and Pavo Dresk had been arrested."
      })
  void allOfAListSuffer(String words) {
    assertThat(Reading.bullet(words).persons())
        .extracting(PersonMention::role)
        .containsExactly(PersonRole.VICTIM, PersonRole.VICTIM, PersonRole.VICTIM);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk arrested in May was a baker.                   | VICTIM
          Tovin Maresk reportedly arrested in May was a baker.        | VICTIM
          Tovin Maresk, arrested in May, was a baker.                 | VICTIM
          Tovin Maresk arrested the thief.                            | UNKNOWN
          Tovin Maresk killed at dawn was a baker.                    | VICTIM
          Tovin Maresk killed at least five thieves.                  | UNKNOWN
          Tovin Maresk employed in May was a baker.                   | UNKNOWN
          Tovin Maresk tried to escape.                               | UNKNOWN
          Tovin Maresk threatened to leave.                           | UNKNOWN
          """)
  void aParticipleBeforeAPrepositionIsAPassive(String words, PersonRole role) {
    assertRole(words, role);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          The arrest of two students was not explained.               | two students
          The house of two students was sold.                         |
          Police arrested about two prominent women activists.        | about two prominent women activists
          They spent the day painting two farmers.                    |
          They spent the day killing two farmers.                     | two farmers
          Ten farmers employed by the mine were arrested.             | Ten farmers
          Ten farmers entered the mine when a guard was killed.       |
          Ten farmers tried to escape.                                |
          """)
  void countedPeopleSufferByTheSameRules(String words, @Nullable String counted) {
    assertThat(Reading.bullet(words).victims())
        .extracting(VictimCount::asPublished)
        .isEqualTo(Stream.ofNullable(counted).toList());
  }

  private static void assertRole(String words, PersonRole role) {
    assertThat(Reading.bullet(words).persons())
        .singleElement()
        .returns("Tovin Maresk", PersonMention::name)
        .returns(role, PersonMention::role);
  }
}
