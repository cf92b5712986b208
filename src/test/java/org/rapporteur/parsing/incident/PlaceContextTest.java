package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PlaceMention;

class PlaceContextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was beaten in the village of Kisanta.          | Kisanta                | STATED
          He was beaten in the capital, Kisanta.            | Kisanta                | STATED
          He was beaten in Kisanta region.                  | Kisanta region         | STATED
          He was beaten in the Kisanta region.              | Kisanta region         | STATED
          He was beaten in Kisanta.                         | Kisanta                | LIKELY
          He was beaten in northern Kisanta.                | Kisanta                | LIKELY
          He was beaten in St Kisanta.                      | St Kisanta             | LIKELY
          He was beaten in St. Kisanta.                     | St. Kisanta            | LIKELY
          He was beaten near Mt. Kisanta.                   | Mt. Kisanta            | LIKELY
          He was returned to Kisanta.                       | Kisanta                | LIKELY
          He was beaten in the Kisanta Valley.              | Kisanta Valley         | LIKELY
          He was beaten at Kisanta airport.                 | Kisanta airport        | STATED
          He was beaten at Kisanta Airport.                 | Kisanta Airport        | LIKELY
          He was beaten at Kisanta police station.          | Kisanta police station | STATED
          She was beaten at Kisanta women's prison.         | Kisanta women's prison | STATED
          She was beaten at Kisanta prison's gate.          | Kisanta prison         | STATED
          He was beaten in the Kisanta home of his brother. | Kisanta                | LIKELY
          He was beaten in Kisanta home.                    | Kisanta                | LIKELY
          """)
  void wordsRoundANameMakeItAPlace(String words, String place, Confidence confidence) {
    assertThat(Reading.bullet(words).places())
        .singleElement()
        .returns(place, PlaceMention::name)
        .returns(confidence, PlaceMention::confidence);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Kisanta was flooded.",
        "He was paid by the Governor of Kisanta.",
        "He was paid by the Department of Kisanta.",
        "He was beaten in the evening, Kisanta told us.",
        "He listened to Kisanta.",
        "He was beaten in the Kisanta.",
        "He was beaten at Kisanta.",
        "He was beaten at Kisanta police.",
        "She was beaten at Kisanta women's choir.",
        "He was beaten by Kisanta police.",
        "He was beaten in Kisanta police cells.",
        "He was beaten in Kisanta city hall.",
        "He was beaten in the Kisanta hotel.",
        "It was printed in Kisanta magazine."
      })
  void otherNamesAreNoPlaces(String words) {
    assertThat(Reading.bullet(words).places()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          They sang in Kisanta and Brezna.                       | Kisanta; Brezna
          They sang in Kisanta, Brezna and Tolma.                | Kisanta; Brezna; Tolma
          They sang in Kisanta, Brezna.                          | Kisanta; Brezna
          They sang in Kisanta, Brezna; nobody heard.            | Kisanta; Brezna
          They sang in Kisanta, Stara Nova.                      | Kisanta; Stara Nova
          They sang in Kisanta, Brezna Province when it rained.  | Kisanta; Brezna Province
          They sang in Kisanta, Brezna region when it rained.    | Kisanta; Brezna region
          They sang in Kisanta, Zambia when it rained.           | Kisanta; Zambia
          They sang in Kisanta and Brezna was closed.            | Kisanta
          They sang in Kisanta and Brezna reportedly was closed. | Kisanta
          They sang in Kisanta and Brezna remained closed.       | Kisanta
          They sang in Kisanta, Brezna spoke.                    | Kisanta
          They sang in Kisanta, Brezna said.                     | Kisanta
          They sang in Kisanta, Zambia was told.                 | Kisanta
          They sang in Kisanta, Brezna region was told.          | Kisanta
          They sang in Kisanta; Brezna.                          | Kisanta
          They sang in Kisanta, Stara Nova Brezna.               | Kisanta
          """)
  void aListGoesOnUntilAnotherClauseBegins(String words, String places) {
    assertThat(Reading.bullet(words).places())
        .extracting(PlaceMention::name)
        .containsExactly(places.split("; "));
  }
}
