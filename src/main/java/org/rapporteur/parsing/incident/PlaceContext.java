package org.rapporteur.parsing.incident;

import java.util.Set;
import org.rapporteur.incident.Confidence;

/** What makes a name in capitals a place. */
enum PlaceContext {
  NONE(Confidence.GUESSED),
  /** "town of X", "the capital, X". */
  KIND_OF_PLACE(Confidence.STATED),
  /** "in X", "near X". */
  LOCATIVE(Confidence.LIKELY),
  /** "deported to X". */
  DESTINATION(Confidence.LIKELY),
  /** "in W, X and Y". */
  LIST(Confidence.LIKELY);

  /** Words and marks of "women's detention centre". */
  private static final int LONGEST_KIND = 4;

  private static final Set<String> ENDS = Set.of(",", ".", ";", "", "and");
  private static final Set<String> VERBS = Set.of("was", "were", "had", "has", "said");
  private static final Set<String> ROOMS = Set.of("office", "offices", "home", "bureau");
  private static final Set<String> DESCRIBING =
      Set.of("police", "security", "border", "refugee", "women", "penal", "detention");
  private static final Set<String> LOCATIVES = Set.of("in", "near", "outside");
  private static final Set<String> DETERMINERS = Set.of("the", "a", "an");

  private static final Set<String> RETURNS =
      Set.of("returned", "deported", "expelled", "extradited", "repatriated", "transferred");

  private static final Set<String> DIRECTIONS =
      Set.of(
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "north-eastern",
          "coastal",
          "north-western",
          "south-eastern",
          "south-western",
          "neighbouring",
          "nearby",
          "downtown");

  private final Confidence confidence;

  PlaceContext(Confidence confidence) {
    this.confidence = confidence;
  }

  Confidence confidence() {
    return confidence;
  }

  /**
   * @param lastPlaceEnd index after the place read last in the sentence
   */
  static PlaceContext of(NameRun run, int lastPlaceEnd) {
    Sentence sentence = run.sentence();
    int before = run.from() - 1;
    String word = sentence.word(before);
    if (isNamedKind(sentence, before)) {
      return KIND_OF_PLACE;
    }
    if (before == lastPlaceEnd && before > 0) {
      return isListed(run, word) ? LIST : NONE;
    }
    if (word.equals("to") && RETURNS.contains(sentence.word(before - 1))) {
      return DESTINATION;
    }
    return isLocated(run) ? LOCATIVE : NONE;
  }

  /** Index after the kind of place that follows a name: "X region", "X detention centre". */
  static int withKind(NameRun run) {
    Sentence sentence = run.sentence();
    int to = run.to();
    while (to < run.to() + LONGEST_KIND && isInKind(run, to)) {
      to++;
    }
    if (to > run.to()) {
      return isHeadOfSite(sentence.word(to - 1)) ? to : run.to();
    }
    boolean kind =
        Vocabulary.PLACE_KINDS.contains(sentence.word(to))
            && !Vocabulary.NAMED_THINGS.contains(sentence.word(to + 1));
    return kind ? to + 1 : to;
  }

  /** "police", "station"; in "women's prison" also the mark that is cut off. */
  private static boolean isInKind(NameRun run, int index) {
    Sentence sentence = run.sentence();
    boolean joining = index > run.to() && sentence.word(index).equals("'s");
    return Vocabulary.SITES.contains(sentence.word(joining ? index + 1 : index));
  }

  /** "police" and "security" only describe a site: without "station" they are people. */
  private static boolean isHeadOfSite(String word) {
    return !DESCRIBING.contains(word);
  }

  private static boolean isNamedKind(Sentence sentence, int before) {
    String word = sentence.word(before);
    if (word.equals(",")) {
      return sentence.word(before - 1).equals("capital");
    }
    boolean of = word.equals("of") && !sentence.isCapitalised(before - 1);
    return of && Vocabulary.PLACE_KINDS.contains(sentence.word(before - 1));
  }

  private static boolean isLocated(NameRun run) {
    Sentence sentence = run.sentence();
    int before = run.from() - 1;
    while (DIRECTIONS.contains(sentence.word(before))) {
      before--;
    }
    boolean article = DETERMINERS.contains(sentence.word(before));
    String preposition = sentence.word(article ? before - 1 : before);
    boolean kindFollows = withKind(run) > run.to() || endsWithKind(run);
    if (preposition.equals("at")) {
      return kindFollows;
    }
    return LOCATIVES.contains(preposition)
        && (!article || kindFollows || isOffice(run))
        && (kindFollows || !Vocabulary.NAMED_THINGS.contains(run.after()) || isOffice(run));
  }

  private static boolean endsWithKind(NameRun run) {
    String last = run.word(run.to() - 1);
    return Vocabulary.SITES.contains(last) || Vocabulary.PLACE_KINDS.contains(last);
  }

  /** "in the X office of". */
  private static boolean isOffice(NameRun run) {
    return ROOMS.contains(run.after());
  }

  private static boolean isListed(NameRun run, String link) {
    Sentence sentence = run.sentence();
    String after = sentence.word(sentence.skipAdverbs(PlaceContext.withKind(run)));
    boolean verb = VERBS.contains(after);
    boolean ends = ENDS.contains(after);
    boolean sure =
        withKind(run) > run.to() || endsWithKind(run) || Geography.isCountry(run.lower());
    if (link.equals("and")) {
      return !verb && !after.endsWith("ed");
    }
    return link.equals(",") && !verb && (sure || (ends && run.size() <= 2));
  }
}
