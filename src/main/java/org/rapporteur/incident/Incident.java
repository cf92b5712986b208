package org.rapporteur.incident;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.rapporteur.privacy.NameCover;
import org.rapporteur.report.TextSpan;
import org.rapporteur.time.DateRange;

/**
 * One case that a report lists.
 *
 * @param fingerprint first 8 hexadecimal digits of SHA-256 of its normalised text; with the
 *     report's id it makes the incident's id, which so survives a better parser
 * @param ordinal its place in the report, from 1
 * @param section ordinal of the section that it stands in; null: in the summary or before any
 *     heading
 * @param span the case in the text, without its bullet
 * @param acts what was done
 * @param dates when, in order of the text
 * @param places where
 * @param persons who is named
 * @param victims how many are counted
 * @param agents who is said to have done it
 */
public record Incident(
    String fingerprint,
    int ordinal,
    @Nullable Integer section,
    TextSpan span,
    List<ActMention> acts,
    List<DateMention> dates,
    List<PlaceMention> places,
    List<PersonMention> persons,
    List<VictimCount> victims,
    List<AgentMention> agents) {

  public Incident {
    acts = List.copyOf(acts);
    dates = List.copyOf(dates);
    places = List.copyOf(places);
    persons = List.copyOf(persons);
    victims = List.copyOf(victims);
    agents = List.copyOf(agents);
  }

  /** From the first date that it names to the last; empty when it names none. */
  public Optional<DateRange> when() {
    return dates.stream().map(DateMention::range).reduce(DateRange::span);
  }

  /** The same without the names of persons, in everything that is quoted. */
  Incident covered(NameCover cover) {
    return new Incident(
        fingerprint,
        ordinal,
        section,
        span,
        acts,
        dates,
        places.stream().map(place -> place.covered(cover)).toList(),
        persons.stream().map(person -> person.covered(cover)).toList(),
        victims.stream().map(count -> count.covered(cover)).toList(),
        agents.stream().map(agent -> agent.covered(cover)).toList());
  }
}
