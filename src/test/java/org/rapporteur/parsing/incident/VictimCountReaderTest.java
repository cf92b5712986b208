package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.VictimCount;
import org.rapporteur.incident.VictimCount.Qualifier;

class VictimCountReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          In May at least five people were killed.            | 5   |     | AT_LEAST           | at least five people
          Some 30 demonstrators were arrested.                | 30  | 30  | ABOUT              | Some 30 demonstrators
          Police detained hundreds of students.               | 100 | 999 | ORDER_OF_MAGNITUDE | hundreds of students
          More than 20 villagers were forcibly evicted.       | 21  |     | MORE_THAN          | More than 20 villagers
          Two people were beaten.                             | 2   | 2   | EXACTLY            | Two people
          Up to 12 detainees reportedly died.                 |     | 12  | AT_MOST            | Up to 12 detainees
          Several prisoners were tortured.                    | 2   |     | ORDER_OF_MAGNITUDE | Several prisoners
          Soldiers shot dead 3,000 people.                    | 3000| 3000| EXACTLY            | 3,000 people
          Police used force against 500 men, women and children, who were arrested.| 500 | 500 | EXACTLY | 500 men, women and children
          The killing of thirty-one farmers was denied.       | 31  | 31  | EXACTLY            | thirty-one farmers
          Five unarmed civilian protesters were killed.       | 5   | 5   | EXACTLY            | Five unarmed civilian protesters
          Five student leaders were killed.                   | 5   | 5   | EXACTLY            | Five student leaders
          Two hundred people were killed.                     | 200 | 200 | EXACTLY            | Two hundred people
          At least 3 million people were displaced.           | 3000000 |  | AT_LEAST           | At least 3 million people
          Some 1.5 million people were displaced.             | 1500000 | 1500000 | ABOUT      | Some 1.5 million people
          More than a hundred people were arrested.           | 101 |     | MORE_THAN          | More than a hundred people
          Some hundred people were arrested.                  | 100 | 100 | ABOUT              | Some hundred people
          Two dozen men were arrested.                        | 24  | 24  | EXACTLY            | Two dozen men
          A dozen men were arrested.                          | 12  | 12  | EXACTLY            | A dozen men
          Several hundred men were arrested.                  | 200 |     | ORDER_OF_MAGNITUDE | Several hundred men
          Thousands of men were arrested.                     | 1000| 9999| ORDER_OF_MAGNITUDE | Thousands of men
          Five men and a horse were killed.                   | 5   | 5   | EXACTLY            | Five men
          Five men and women were killed.                     | 5   | 5   | EXACTLY            | Five men and women
          Ten people, including two women, were killed.       | 10  | 10  | EXACTLY            | Ten people
          Ten people, among them two women, were killed.      | 10  | 10  | EXACTLY            | Ten people
          Ten people were killed by five men.                 | 10  | 10  | EXACTLY            | Ten people
          """)
  void countsOfVictimsKeepWhatTheWordsAllow(
      String words,
      @Nullable Integer min,
      @Nullable Integer max,
      Qualifier qualifier,
      String published) {
    assertThat(Reading.bullet(words).victims())
        .singleElement()
        .returns(min, VictimCount::min)
        .returns(max, VictimCount::max)
        .returns(qualifier, VictimCount::qualifier)
        .returns(published, VictimCount::asPublished);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "They were sentenced to eight and nine years' imprisonment.",
        "He was assaulted by four unidentified men.",
        "Criminal cases were opened against two of his cellmates.",
        "Two senior prison staff were charged with negligence.",
        "Three men were charged with the killings.",
        "Five police officers were arrested.",
        "Ten people lived in the house.",
        "He was held for 14 days with 20 books.",
        "Police seized 65 photographs.",
        "Five unidentified men were killed.",
        "Five soldiers and other men were killed.",
        "Five of the men were killed.",
        "He was beaten by five men arrested in May.",
        "Five \"people\" were killed.",
        "A group of two women was killed.",
        "Some 1.5 people were displaced.",
        "Some 1.51 dozen people were displaced.",
        "Half a dozen men were arrested.",
        "A few hundred men were arrested.",
        "Tens of thousands of men were arrested.",
        "Some 2148 million people were displaced."
      })
  void otherCountsAreNoVictims(String words) {
    assertThat(Reading.bullet(words).victims()).isEmpty();
  }
}
