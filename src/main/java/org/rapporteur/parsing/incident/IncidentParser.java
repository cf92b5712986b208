package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.rapporteur.incident.Incident;
import org.rapporteur.incident.PersonMention;
import org.rapporteur.report.CanonicalText;
import org.rapporteur.report.Coverage;
import org.rapporteur.report.TextSpan;
import org.rapporteur.report.Topic;

/**
 * Reads the cases of a report: each bullet is one, and a paragraph when {@link ParagraphRule} says
 * so.
 *
 * <p>Safe to share. It never throws on any text, and its time grows with the length of the text.
 */
public final class IncidentParser {

  private final SentenceSplitter splitter = new SentenceSplitter();

  /**
   * The cases in order of the text.
   *
   * @param passages bullets and paragraphs of the text, in its order
   * @param coverage the period that gives dates without a year theirs
   */
  public List<Incident> parse(CanonicalText text, List<Passage> passages, Coverage coverage) {
    CoverageYears years = new CoverageYears(coverage);
    Fingerprints fingerprints = new Fingerprints();
    List<Incident> incidents = new ArrayList<>();
    for (Passage passage : passages) {
      if (!canTellOfCase(passage)) {
        continue;
      }
      List<Sentence> sentences = splitter.split(text.value(), passage.start(), passage.end());
      Incident reading = read(text, passage, sentences, years);
      if (isCase(text, passage, sentences, reading)) {
        String words = text.value().substring(passage.start(), passage.end());
        incidents.add(numbered(reading, fingerprints.next(words), incidents.size() + 1));
      }
    }
    return List.copyOf(incidents);
  }

  /** What the publisher did, and a summary that only repeats, hold no case of their own. */
  private static boolean canTellOfCase(Passage passage) {
    boolean bullet = passage.kind() == Passage.Kind.BULLET;
    return passage.topic() != Topic.PUBLISHER_ACTIVITY && (bullet || passage.section() != null);
  }

  private static boolean isCase(
      CanonicalText text, Passage passage, List<Sentence> sentences, Incident reading) {
    return switch (passage.kind()) {
      case BULLET -> true;
      case PARAGRAPH -> ParagraphRule.tellsOfCase(reading, spans(text, sentences));
    };
  }

  private static List<TextSpan> spans(CanonicalText text, List<Sentence> sentences) {
    return sentences.stream().map(sentence -> text.span(sentence.start(), sentence.end())).toList();
  }

  private static Incident read(
      CanonicalText text, Passage passage, List<Sentence> sentences, CoverageYears years) {
    List<NamedPerson> named = PersonReader.read(text, sentences);
    Set<Integer> starts =
        named.stream().flatMap(NamedPerson::starts).collect(Collectors.toUnmodifiableSet());
    List<PersonMention> persons = named.stream().map(person -> person.mention(text)).toList();
    return new Incident(
        "",
        0,
        passage.section(),
        text.span(passage.start(), passage.end()),
        ActReader.read(text, sentences),
        DateReader.read(text, sentences, years),
        PlaceReader.read(text, sentences, starts),
        persons,
        VictimCountReader.read(text, sentences),
        AgentReader.read(text, sentences));
  }

  private static Incident numbered(Incident reading, String fingerprint, int ordinal) {
    return new Incident(
        fingerprint,
        ordinal,
        reading.section(),
        reading.span(),
        reading.acts(),
        reading.dates(),
        reading.places(),
        reading.persons(),
        reading.victims(),
        reading.agents());
  }
}
