package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.PlaceMention;

class PlaceReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was held in the northern town of Kisanta.                 | Kisanta
          It was found in the Kisanta office of the newspaper.         | Kisanta
          He was tried in Brezna District Court in Kisanta region.     | Kisanta region
          He was beaten in the capital, Kisanta.                       | Kisanta
          He was beaten in Dar Sala, Brezna Province.                  | Dar Sala; Brezna Province
          They were transferred to jails in Kisanta and Brezna.        | Kisanta; Brezna
          She was held at Tolma detention centre.                      | Tolma detention centre
          She was held in Tolma Prison.                                | Tolma Prison
          They were deported to Zambia.                                | Zambia
          Shots were fired near Kisanta.                               | Kisanta
          """)
  void placesStandAfterWordsOfPlace(String words, String places) {
    assertThat(Reading.bullet(words).places())
        .extracting(PlaceMention::name)
        .containsExactly(places.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was arrested in May.",
        "A trial opened in Brezna District Court.",
        "It was printed in Zambian and in Uzbek.",
        "The sharp decline in Tovin Maresk's health was ignored.",
        "Prisons in Kisanta are full.",
        "He believed in Parliament."
      })
  void whatIsNoPlaceGivesNone(String words) {
    assertThat(Reading.bullet(words).places()).isEmpty();
  }
}
