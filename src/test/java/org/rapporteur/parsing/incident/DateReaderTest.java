package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.DateMention;
import org.rapporteur.incident.Incident;

class DateReaderTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          He was arrested on 11 September.                    | 2002-09-11             | 11 September
          On 24 December 2001 the court sat.                  | 2001-12-24             | 24 December 2001
          They were tried in July and August respectively.    | 2002-07, 2002-08       | July; August
          The shop was raided on 3 and 5 May.                 | 2002-05-03, 2002-05-05 | 3 and 5 May; 3 and 5 May
          She was held between 7 and 11 September.            | 2002-09-07..2002-09-11 | 7 and 11 September
          She was held from 3 to 5 May.                       | 2002-05-03..2002-05-05 | 3 to 5 May
          It went on between 30 October and 3 November.       | 2002-10-30..2002-11-03 | 30 October and 3 November
          It went on between February and April.              | 2002-02..2002-04       | February and April
          The party was founded in late 2001.                 | 2001                   | late 2001
          He fell ill in mid-2001.                            | 2001                   | mid-2001
          He was freed in early November.                     | 2002-11                | early November
          He was flown out at the end of September.           | 2002-09                | end of September
          He had been arrested in 1998.                       | 1998                   | 1998
          It began in March and April 2001.                   | 2001-03, 2001-04       | March; April 2001
          It was closed on March 19, 2001.                    | 2001-03-19             | March 19, 2001
          It was closed on March 19 2001.                     | 2001-03-19             | March 19 2001
          It was closed on March 19, but not for long.        | 2002-03-19             | March 19
          It was closed on 31 May.                            | 2002-05-31             | 31 May
          It was built in 1900.                               | 1900                   | 1900
          It began on 3 May or 7 May 2001.                    | 2001-05-03, 2001-05-07 | 3 May; 7 May 2001
          It began in March 2001 and April 2002.              | 2001-03, 2002-04       | March 2001; April 2002
          She was held from 3-5 May.                          | 2002-05-03..2002-05-05 | 3-5 May
          She sang on 3/5 May.                                | 2002-05-03, 2002-05-05 | 3/5 May; 3/5 May
          It was closed on the 19th of June, on 20th June.    | 2002-06, 2002-06-20    | June; 20th June
          """)
  void datesAreResolvedAgainstTheYearCovered(String words, String dates, String published) {
    Incident incident = Reading.bullet(words);

    assertThat(incident.dates()).extracting(DateReaderTest::iso).containsExactly(dates.split(", "));
    assertThat(incident.dates())
        .extracting(DateMention::asPublished)
        .containsExactly(published.split("; "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He may have been beaten by March hares.",
        "May Oduya was not there.",
        "In 300 cases nobody was heard.",
        "Nobody had been charged by the end of the year.",
        "He was still held at the end of 2002.",
        "He was sentenced to 11 years' imprisonment.",
        "He was due to appear on 31 June.",
        "It was closed on 32 May.",
        "It was built in 1899.",
        "It was to be built in 2100.",
        "He was freed the following month.",
        "The 1984 fire was never explained.",
        "It lasted from December to February."
      })
  void whatIsNoDateOfAnEventGivesNone(String words) {
    assertThat(Reading.bullet(words).dates()).isEmpty();
  }

  @Test
  void ofTwoYearsTheOneIsTakenInWhichTheReportCoversTheDate() {
    Incident incident =
        Reading.bullet("Arrested on 9 August, he was freed in March.", Reading.OVER_NEW_YEAR);

    assertThat(incident.dates())
        .extracting(DateReaderTest::iso)
        .containsExactly("2001-08-09", "2002-03");
  }

  @Test
  void theFollowingMonthIsLikely() {
    Incident incident =
        Reading.bullet("He was arrested in June. The following month he was freed.");

    assertThat(incident.dates().getLast().range().from()).hasToString("2002-07");
    assertThat(incident.dates().getLast().asPublished()).isEqualTo("The following month");
    assertThat(incident.dates().getLast().confidence()).isEqualTo(Confidence.LIKELY);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Arrested in May 1999, he was freed in June.               | LIKELY
          Arrested in May 1999, he was held from 3 to 5 June.       | LIKELY
          Arrested in May 1999, he was freed in June 2001.          | STATED
          Arrested in May 2002, he was freed in June.               | STATED
          Arrested in May, he was freed in June.                    | STATED
          He was arrested in May 1999. He was freed in June.        | STATED
          """)
  void afterAnotherYearADateWithoutOneIsLessSure(String words, Confidence confidence) {
    assertThat(Reading.bullet(words).dates().getLast().confidence()).isEqualTo(confidence);
  }

  private static String iso(DateMention date) {
    String from = date.range().from().toString();
    String to = date.range().to().toString();
    return from.equals(to) ? from : from + ".." + to;
  }
}
