package org.rapporteur.parsing.incident;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.rapporteur.incident.Confidence;
import org.rapporteur.incident.PlaceMention;
import org.rapporteur.report.CanonicalText;

/** Finds where a case took place: "in the town of X", "in X province", "in X and Y". */
final class PlaceReader {

  private static final Set<String> JUDICIAL = Set.of("court", "trial", "case", "law", "act");
  private static final Set<String> PRESENT = Set.of("is", "are", "has", "have");
  private static final Set<String> PAST = Set.of("was", "were", "had", "died");

  private static final int LONGEST_NAME = 5;

  private final CanonicalText text;
  private final Set<Integer> personStarts;
  private final Map<String, PlaceMention> places = new LinkedHashMap<>();

  private PlaceReader(CanonicalText text, Set<Integer> personStarts) {
    this.text = text;
    this.personStarts = personStarts;
  }

  /**
   * @param personStarts UTF-16 indices at which persons are named, who are no places
   */
  static List<PlaceMention> read(
      CanonicalText text, List<Sentence> sentences, Set<Integer> personStarts) {
    PlaceReader reader = new PlaceReader(text, personStarts);
    sentences.forEach(reader::readSentence);
    return List.copyOf(reader.places.values());
  }

  private void readSentence(Sentence sentence) {
    if (isGeneral(sentence)) {
      return;
    }
    int placeEnd = -1;
    for (NameRun whole : NameRun.of(sentence)) {
      NameRun run = withoutOpener(whole);
      if (run.size() == 0 || !isPlaceName(run)) {
        continue;
      }
      PlaceContext context = PlaceContext.of(run, placeEnd);
      if (context != PlaceContext.NONE) {
        placeEnd = add(run, context);
      }
    }
  }

  /** "Prisons in X are full" tells of no event, so of no place of one. */
  private static boolean isGeneral(Sentence sentence) {
    return !Collections.disjoint(sentence.words(), PRESENT)
        && Collections.disjoint(sentence.words(), PAST);
  }

  private static NameRun withoutOpener(NameRun run) {
    return Vocabulary.OPENERS.contains(run.word(run.from())) ? run.startingAt(run.from() + 1) : run;
  }

  private boolean isPlaceName(NameRun run) {
    return run.size() <= LONGEST_NAME
        && !personStarts.contains(run.start())
        && !Vocabulary.PARTICLES.contains(run.word(run.to() - 1))
        && run.words().stream().noneMatch(PlaceReader::isForeignToPlaces)
        && !isInstitution(run);
  }

  private static boolean isForeignToPlaces(String word) {
    boolean site = Vocabulary.SITES.contains(word) || Vocabulary.PLACE_KINDS.contains(word);
    return !site
        && !Vocabulary.PLACE_OPENERS.contains(word)
        && (Vocabulary.INSTITUTIONS.contains(word)
            || Vocabulary.OFFICES.contains(word)
            || Vocabulary.HONORIFICS.contains(word)
            || Months.isMonthOrWeekday(word)
            || (Geography.isPeople(word) && !Geography.isCountry(word)));
  }

  /** "Department" and "State" alone are offices, and a name in quotes or before "court" is none. */
  private static boolean isInstitution(NameRun run) {
    String first = run.word(run.from());
    return Vocabulary.PLACE_KINDS.contains(first)
        || Vocabulary.SITES.contains(first)
        || Vocabulary.MEDIA.contains(run.after())
        || JUDICIAL.contains(run.after());
  }

  private int add(NameRun run, PlaceContext context) {
    int to = PlaceContext.withKind(run);
    int start = run.start();
    int end = run.sentence().token(to - 1).end();
    String name = text.value().substring(start, end).replaceAll("\\s+", " ");
    Confidence confidence = to > run.to() ? Confidence.STATED : context.confidence();
    places.putIfAbsent(name, new PlaceMention(name, confidence, text.span(start, end)));
    return to;
  }
}
