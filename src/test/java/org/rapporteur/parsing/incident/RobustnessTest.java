package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.AgentMention;
import org.rapporteur.incident.DateMention;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.incident.VictimCount;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.TextSpan;

/** Whatever the text: no exception, spans that lie in the case, and time that grows with it. */
class RobustnessTest {

  private static final List<String> WORDS =
      List.of(
          "Tovin",
          "Maresk",
          "al-Doruni",
          "was",
          "were",
          "killed",
          "and",
          "in",
          "May",
          "on",
          "5",
          "31",
          ",",
          "the",
          "police",
          "arrested",
          "of",
          "at",
          "least",
          "twenty",
          "people",
          "\"",
          "(",
          ")",
          "sentenced",
          "to",
          "death",
          "Town",
          "province",
          ".",
          "may",
          "not",
          "charged",
          "with",
          "…",
          "ÀÉ",
          "‘Umar",
          "Qur’an",
          "\uD835\uDD18nicode",
          "-",
          "2002",
          "3,000",
          ";",
          "between",
          "\n",
          "who",
          "had",
          "been",
          "by",
          "'s",
          "J.",
          "\uDC00",
          "2001",
          "until");

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void spansLieInTheCaseAndQuoteWhatIsPrinted(long seed) {
    Random random = new Random(seed);
    for (int round = 0; round < 200; round++) {
      Reading reading = Reading.of(words(random, 60), Passage.Kind.BULLET, Reading.IN_2002);
      assertSound(reading.text(), reading.incidents().getFirst());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "Tovin Maresk, ",
        "sentenced in to ",
        "5 and ",
        "J. ",
        "quickly ",
        "People ",
        "women, women and ",
        "Maria' ‘‘‘A",
        "2 people ",
        "police were killed by reportedly ",
        "not ("
      })
  void timeGrowsWithTheText(String words) {
    String huge = words.repeat(100_000 / words.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> Reading.of(huge, Passage.Kind.BULLET, Reading.IN_2002));
  }

  private static String words(Random random, int most) {
    return Stream.generate(() -> WORDS.get(random.nextInt(WORDS.size())))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining(" "));
  }

  private static void assertSound(CanonicalText text, Incident incident) {
    assertThat(spans(incident)).allMatch(incident.span()::contains);
    assertThat(incident.dates())
        .allMatch(date -> text.quote(date.span()).equals(date.asPublished()));
    assertThat(incident.victims())
        .allMatch(count -> text.quote(count.span()).equals(count.asPublished()));
    assertThat(incident.agents())
        .allMatch(agent -> text.quote(agent.span()).equals(agent.asPublished()));
    assertThat(incident.persons())
        .allMatch(person -> oneLine(text.quote(person.span())).equals(person.name()));
    assertThat(incident.places())
        .allMatch(place -> oneLine(text.quote(place.span())).equals(place.name()));
  }

  private static String oneLine(String words) {
    return words.replaceAll("\\s+", " ");
  }

  private static List<TextSpan> spans(Incident incident) {
    return Stream.of(
            incident.acts().stream().map(ActMention::span),
            incident.dates().stream().map(DateMention::span),
            incident.places().stream().map(PlaceMention::span),
            incident.persons().stream().map(PersonMention::span),
            incident.victims().stream().map(VictimCount::span),
            incident.agents().stream().map(AgentMention::span))
        .flatMap(spans -> spans)
        .toList();
  }
}
