package org.rapporteur.parsing.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.rapporteur.Corpus;
import org.rapporteur.incident.Act;
import org.rapporteur.incident.ActMention;
import org.rapporteur.incident.DateMention;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.incident.PersonRole;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Topic;

/** The four cases of a real entry, which is read from beside the project and is no part of it. */
class CorpusTest {

  private static final Pattern BULLET = Pattern.compile("(?m)^ +• (.+)$");

  private List<Incident> incidents = List.of();

  @BeforeEach
  void readEntry() {
    CanonicalText text = CanonicalText.of(Corpus.read("amnesty-2003-kazakstan.txt"));
    List<Passage> bullets = BULLET.matcher(text.value()).results().map(CorpusTest::bullet).toList();
    incidents = new IncidentParser().parse(text, bullets, Reading.IN_2002);
  }

  @Test
  void actsOfTheFourCases() {
    assertThat(incidents)
        .extracting(incident -> incident.acts().stream().map(ActMention::act).toList())
        .containsExactly(
            List.of(Act.DEATH_IN_CUSTODY, Act.DETENTION, Act.ILL_TREATMENT),
            List.of(Act.IMPRISONMENT, Act.UNFAIR_TRIAL),
            List.of(Act.ASSAULT, Act.FABRICATED_CHARGE),
            List.of(Act.THREAT_OR_HARASSMENT, Act.ATTACK_ON_MEDIA));
  }

  @Test
  void datesAndPlacesOfTheFourCases() {
    assertThat(incidents)
        .extracting(CorpusTest::dates)
        .containsExactly(
            List.of("2002-09-11", "2002-09-07", "2002-09"),
            List.of("2002-07", "2002-08", "2002-05", "2002-06"),
            List.of("2002-07", "2002-08-28", "2002-11", "2002-12-24"),
            List.of("2002-05-19"));
    assertThat(incidents.stream().flatMap(incident -> incident.places().stream()))
        .extracting(PlaceMention::name)
        .containsExactly("Pavlodar", "Almaty region", "Almaty");
  }

  @Test
  void everybodyNamedIsAVictimAndOneManHasTwoSpellings() {
    List<PersonMention> persons =
        incidents.stream().flatMap(incident -> incident.persons().stream()).toList();

    assertThat(persons).hasSize(4).allMatch(person -> person.role() == PersonRole.VICTIM);
    assertThat(persons.getFirst().spellings()).hasSize(2);
  }

  private static List<String> dates(Incident incident) {
    return incident.dates().stream()
        .map(DateMention::range)
        .map(range -> range.from().toString())
        .toList();
  }

  private static Passage bullet(MatchResult match) {
    return new Passage(Passage.Kind.BULLET, 1, Topic.OTHER, match.start(1), match.end(1));
  }
}
