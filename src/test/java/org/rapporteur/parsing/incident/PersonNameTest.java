package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;

class PersonNameTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Zambian Tovin Maresk sang.                            | Tovin Maresk
          In May, Zambian Tovin Maresk sang.                    | Tovin Maresk
          Former Zambian President Tovin Maresk sang.           | Tovin Maresk
          On 3 May Tovin Maresk sang.                           | Tovin Maresk
          In 2001 Tovin Maresk sang.                            | Tovin Maresk
          In April Tovin Maresk sang.                           | Tovin Maresk
          Tovin Maresk Odar Lemt Brun Tesk sang.                | Tovin Maresk Odar Lemt Brun Tesk
          Tovin M. Odar L. Brun Tesk sang.                      | Tovin M. Odar L. Brun Tesk
          Radio journalist Tovin Maresk sang.                   | Tovin Maresk
          He believed in Tovin Maresk's innocence.              | Tovin Maresk
          Two bakers (Tovin Maresk and his wife) sang.          | Tovin Maresk
          He gave the book to Tovin Maresk.                     | Tovin Maresk
          He lived in Kisanta, Tovin Maresk said.               | Tovin Maresk
          In Kisanta, Tovin Maresk sang.                        | Tovin Maresk
          At home Tovin Maresk, a baker, sang.                  | Tovin Maresk
          The house of Tovin Maresk was burned.                 | Tovin Maresk
          The brother of Tovin Maresk sang.                     | Tovin Maresk
          The friend of Tovin Maresk sang.                      | Tovin Maresk
          The lawyers of Tovin Maresk sang.                     | Tovin Maresk
          The supporters of Tovin Maresk sang.                  | Tovin Maresk
          Sami ‘Umar sang.                                      | Sami ‘Umar
          """)
  void aNameIsReadWithoutWhatStandsBeforeIt(String words, String name) {
    assertThat(Reading.bullet(words).persons())
        .extracting(PersonMention::name)
        .containsExactly(name);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Maresk sang.",
        "Tovin Maresk Odar Lemt Brun Tesk Vorn sang.",
        "He read it in the Zambian Morva Zavet.",
        "Radio Morva Zavet was closed.",
        "The newspaper Morva Zavet was closed.",
        "The party was the Renewal (Morva Zavet).",
        "The UTO Fundacion Aro was banned.",
        "A leader of Morva Zavet sang.",
        "He fled by car to Dar Sala.",
        "He walked from Dar Sala to the sea.",
        "The Alliance of Morva Zavet was banned.",
        "The mayor of Dar Sala sang.",
        "The camp of Dar Sala was closed.",
        "The town of Dar Sala was flooded.",
        "He lived in Kisanta, Dar Sala.",
        "He lived in Kisanta, Dar Sala",
        "He lived in Kisanta, Dar Sala, until May.",
        "He lived in Stara Kisanta, Dar Sala.",
        "Dar Sala prison was closed.",
        "Dar Sala municipality was flooded.",
        "The paper Review ‘Free Word’ was closed."
      })
  void placesAndThingsAreNoPersons(String words) {
    assertThat(Reading.bullet(words).persons()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Judge Tovin Maresk denied it.                         | OFFICIAL
          Interior Minister Tovin Maresk denied it.             | OFFICIAL
          The Interior Minister, Tovin Maresk, denied it.       | OFFICIAL
          In May Judge Tovin Maresk denied it.                  | OFFICIAL
          Journalist Tovin Maresk denied it.                    | UNKNOWN
          Former President Tovin Maresk denied it.              | UNKNOWN
          The former Minister Tovin Maresk denied it.           | UNKNOWN
          The ex-minister Tovin Maresk denied it.               | UNKNOWN
          """)
  void anOfficeIsHeldUnlessItWasHeldBefore(String words, PersonRole role) {
    assertThat(Reading.bullet(words).persons())
        .singleElement()
        .returns("Tovin Maresk", PersonMention::name)
        .returns(role, PersonMention::role);
  }
}
