package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;

class PersonReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Tovin Maresk died on 3 May.                                          | Tovin Maresk        | VICTIM
          Tovin Maresk, a baker, was detained in May.                          | Tovin Maresk        | VICTIM
          Police arrested journalist Ana de la Brezna.                         | Ana de la Brezna    | VICTIM
          The arrest of Samir al-Doruni was not explained.                     | Samir al-Doruni     | VICTIM
          In March Jean-Luc N'Dobe was reportedly beaten.                      | Jean-Luc N'Dobe     | VICTIM
          Former minister Tovin Maresk was sentenced to a year.                | Tovin Maresk        | VICTIM
          The case of Tovin Maresk, who was detained in May, was closed.       | Tovin Maresk        | VICTIM
          Tovin Maresk went home. On 3 May he was assaulted.                   | Tovin Maresk        | VICTIM
          Unknown callers threatened to kill Tovin Maresk.                     | Tovin Maresk        | VICTIM
          Interior Minister Tovin Maresk denied it.                            | Tovin Maresk        | OFFICIAL
          He was beaten, said his lawyer. Ela J. Morvan told the court so.     | Ela J. Morvan       | OTHER
          Supporters of Tovin Maresk were arrested.                            | Tovin Maresk        | UNKNOWN
          Tovin Maresk was charged with the murder of a child.                 | Tovin Maresk        | UNKNOWN
          """)
  void thePartOfAPersonIsReadFromTheWordsRoundTheName(String words, String name, PersonRole role) {
    List<PersonMention> persons = Reading.bullet(words).persons();

    assertThat(persons).extracting(PersonMention::name).containsExactly(name);
    assertThat(persons.getFirst().role()).isEqualTo(role);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Despite March rains the Dar Sala police station was guarded.",
        "The Democratic Choice of Morvania was banned.",
        "A trial opened in Brezna District Court in Dar Sala region.",
        "The newspaper Review 'Free Word' was closed.",
        "The Human Rights Commissioner was not told.",
        "The Ministry of Interior Affairs denied it.",
        "He was returned to Dar Sala.",
        "He lived in Kisanta, Dar Sala, until May.",
        "Two were held in the town of Dar Sala.",
        "The Lower Brezna was flooded. According to Amnesty International, New Delta was not."
      })
  void institutionsPlacesAndTitlesAreNoPersons(String words) {
    assertThat(Reading.bullet(words).persons()).isEmpty();
  }

  @Test
  void twoSpellingsOfOneNameAreOnePerson() {
    PersonMention person =
        Reading.bullet(
                "Radoslav Tembrin died on 3 May. Guards told Radomir Tembrin's mother nothing."
                    + " Tembrin was 30.")
            .persons()
            .getFirst();

    assertThat(person.name()).isEqualTo("Radoslav Tembrin");
    assertThat(person.spellings()).containsExactly("Radoslav Tembrin", "Radomir Tembrin");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Radoslav Tembrin and Radomir Tembrin were arrested.",
        "Radoslav Tembrin was arrested. His brother Radomir Tembrin was not.",
        "Radoslav Tembrin was arrested. His brother, Radomir Tembrin, was not.",
        "Radoslav Tembrin was arrested. Tembrin and Radomir Tembrin were brothers.",
        "Radoslav Tembrin or Radomir Tembrin was arrested.",
        "Nuno Palmeira Artas was arrested. His brother Nuno Palmeira was not.",
        "Radoslav Tembrin was arrested. Ilse Tembrin was not.",
        "Ali Tembrin was arrested. Adi Tembrin was not."
      })
  void twoMembersOfAFamilyStayTwo(String words) {
    assertThat(Reading.bullet(words).persons()).hasSize(2);
  }

  @Test
  void aLongerNameIsThatOfTheShorterOneWhereverItStands() {
    assertThat(
            Reading.bullet(
                    "Ana Aro sang. Nuno Palmeira was shot. They mourned Nuno Palmeira Artas.")
                .persons())
        .extracting(PersonMention::name)
        .containsExactly("Ana Aro", "Nuno Palmeira");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Radoslav Tembrin  | Radomir Tembrin       | 1
          Radoslav Tembrin  | Ratoslaf Tembrin      | 1
          Radoslav Tembrin  | Ratozlaf Tembrin      | 2
          Radoslav Tembrin  | R. Tembrin            | 1
          Radoslav Tembrin  | I. Tembrin            | 2
          Radoslav Tembrin  | Radoslav Temkin       | 2
          Olena Tembrin     | Jelena Tembrin        | 1
          Olena Tembrin     | Jelenka Tembrin       | 2
          Olen Tembrin      | Olena Tembrin         | 2
          Olena Tembrin     | Jolenka Tembrin       | 1
          Olena Tembrin     | Wilhelmina Tembrin    | 2
          Nuno Palmeira Bem | Nuno Tesk Bem         | 1
          Nuno Palmeira     | Nuno Palmeira Artas   | 1
          Nuno Palmeira Bem | Nuno Palmeira         | 1
          Nuno Palmeira Bem | Nuno Palmeira Artas   | 2
          Nuno Palmeira Bem | Nuno Artas            | 2
          """)
  void namesOfOnePersonAreCloseOrShortened(String first, String later, int persons) {
    String words = first + " was shot dead. " + later + " had been a critic.";

    assertThat(Reading.bullet(words).persons()).hasSize(persons);
  }
}
