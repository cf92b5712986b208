package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.rapporteur.report.CanonicalText;

/**
 * Finds who is named in a passage, joins the spellings of one name, and tells their parts in it.
 */
final class PersonReader {

  private final CanonicalText text;
  private final List<NamedPerson> persons = new ArrayList<>();
  private final Map<String, NamedPerson> bySpelling = new LinkedHashMap<>();
  private final Map<String, NamedPerson> byOpening = new HashMap<>();
  private final Map<String, List<NamedPerson>> bySurname = new HashMap<>();

  private PersonReader(CanonicalText text) {
    this.text = text;
  }

  static List<NamedPerson> read(CanonicalText text, List<Sentence> sentences) {
    PersonReader reader = new PersonReader(text);
    sentences.forEach(reader::readSentence);
    return reader.persons;
  }

  private void readSentence(Sentence sentence) {
    for (NameRun run : NameRun.of(sentence)) {
      Optional<PersonName> name = PersonName.of(run);
      name.ifPresent(this::add);
      if (name.isEmpty()) {
        addSurname(run);
      }
    }
    // With one person named so far, "he" and "she" can only be that one.
    if (persons.size() == 1 && Roles.pronounSuffers(sentence, afterFirst(sentence))) {
      persons.getFirst().take(Roles.LIKELY_VICTIM);
    }
  }

  /** A pronoun before the name means somebody else: "he was beaten by Ana Aro". */
  private int afterFirst(Sentence sentence) {
    NameRun first = persons.getFirst().run();
    return first.sentence() == sentence ? first.to() : 0;
  }

  private void add(PersonName name) {
    String spelling = spelling(name.run());
    NamedPerson person =
        Optional.ofNullable(bySpelling.get(spelling))
            .or(() -> otherLength(name.run()))
            .or(() -> otherSpelling(name.run()))
            .orElseGet(() -> newPerson(name.run()));
    bySpelling.put(spelling, person);
    person.addSpelling(spelling);
    person.take(Roles.of(name));
    person.seenAt(name.run());
  }

  /** A surname alone is the same person again: it adds no person, but may tell the part. */
  private void addSurname(NameRun run) {
    List<NamedPerson> namesakes = bySurname.getOrDefault(run.word(run.to() - 1), List.of());
    if (run.size() == 1 && namesakes.size() == 1) {
      namesakes.getFirst().take(Roles.of(new PersonName(run, false)));
      namesakes.getFirst().seenAt(run);
    }
  }

  private Optional<NamedPerson> otherSpelling(NameRun run) {
    return bySurname.getOrDefault(SpellingRule.surname(run), List.of()).stream()
        .filter(person -> SpellingRule.isSamePerson(person.run(), person.lastSeen(), run))
        .findFirst();
  }

  /** "Ana Maria Aro Beka", later "Ana Maria Aro": the one begins as the other does. */
  private Optional<NamedPerson> otherLength(NameRun run) {
    NamedPerson earlier = byOpening.get(SpellingRule.opening(run));
    return Optional.ofNullable(earlier)
        .filter(person -> SpellingRule.isShortened(person.run(), run));
  }

  private NamedPerson newPerson(NameRun run) {
    NamedPerson person = new NamedPerson(run);
    persons.add(person);
    byOpening.putIfAbsent(SpellingRule.opening(run), person);
    List<NamedPerson> namesakes =
        bySurname.computeIfAbsent(SpellingRule.surname(run), surname -> new ArrayList<>());
    // A family shares a name; a text that repeats one hundreds of times is no case and is cut off.
    if (namesakes.size() < SpellingRule.MOST_NAMESAKES) {
      namesakes.add(person);
    }
    return person;
  }

  private String spelling(NameRun run) {
    return text.value().substring(run.start(), run.end()).replaceAll("\\s+", " ");
  }
}
