package org.rapporteur.parsing.incident;

import java.util.Optional;
import java.util.Set;

/**
 * A run of capitals that names a person, without the titles before it.
 *
 * @param run the name itself
 * @param office whether a public office or a rank in active use stands directly before it
 */
record PersonName(NameRun run, boolean office) {

  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 6;

  private static final Set<String> DETERMINERS =
      Set.of("the", "a", "an", "this", "its", "their", "of-the", "both");

  private static final Set<String> LOCATIVES =
      Set.of("in", "at", "near", "outside", "around", "inside", "into", "via", "towards", "across");

  private static final Set<String> MOTION_PREPOSITIONS = Set.of("to", "from");

  /** What persons have and organisations hardly ever, beside a family. */
  private static final Set<String> OF_A_PERSON =
      Set.of(
          "supporter",
          "supporters",
          "friend",
          "friends",
          "colleague",
          "colleagues",
          "partner",
          "lawyer",
          "lawyers",
          "driver");

  private static final Set<String> QUOTES = Set.of("\"", "“", "'", "«", "”", "/");

  /** The person whom a run names; empty when it names none, or when that is not sure. */
  static Optional<PersonName> of(NameRun run) {
    int first = run.from();
    while (first < run.to() && isTitle(run, first)) {
      first++;
    }
    NameRun name = run.startingAt(first);
    boolean titled = first > run.from();
    return hasFormOfName(name) && (titled || isFree(name)) && !isNamedThing(name)
        ? Optional.of(new PersonName(name, hasOffice(run, first)))
        : Optional.empty();
  }

  private static boolean isTitle(NameRun run, int index) {
    String word = run.word(index);
    boolean opener = index == 0 || run.sentence().isMark(index - 1);
    return Vocabulary.HONORIFICS.contains(word)
        || word.endsWith("-year-old")
        || Vocabulary.OFFICES.contains(word)
        || Vocabulary.OCCUPATIONS.contains(word)
        || (opener && (Vocabulary.OPENERS.contains(word) || Geography.isPeople(word)))
        || (index > run.from() && Geography.isPeople(word))
        || isDate(run, index)
        || NumberWords.value(word) != 0
        || run.sentence().isMark(index);
  }

  /** "In March Ana Aro": a month after a preposition or a day; but April is also a first name. */
  private static boolean isDate(NameRun run, int index) {
    boolean dated =
        Vocabulary.OPENERS.contains(run.word(index - 1))
            || DatePart.day(run.sentence(), index - 1) != 0;
    return dated && Months.isMonthOrWeekday(run.word(index));
  }

  private static boolean hasFormOfName(NameRun name) {
    int words = name.words().size();
    return words >= FEWEST_WORDS
        && words <= MOST_WORDS
        && name.sentence().isCapitalised(name.from())
        && !Vocabulary.PARTICLES.contains(name.word(name.to() - 1))
        && !Vocabulary.PLACE_OPENERS.contains(name.word(name.from()))
        && !Geography.isCountry(name.lower())
        && name.words().stream().noneMatch(PersonName::isForeignToNames);
  }

  private static boolean isForeignToNames(String word) {
    return Vocabulary.INSTITUTIONS.contains(word)
        || Vocabulary.PLACE_KINDS.contains(word)
        || Vocabulary.SITES.contains(word)
        || Vocabulary.OPENERS.contains(word)
        || Vocabulary.OFFICES.contains(word)
        || Months.isMonthOrWeekday(word)
        || Geography.isCountry(word)
        || Geography.isPeople(word);
  }

  /** Nothing before it makes it a place, a thing with an article, or quoted words. */
  private static boolean isFree(NameRun name) {
    String before = name.before();
    boolean located = LOCATIVES.contains(before) && !name.sentence().isPossessive(name.to());
    return !DETERMINERS.contains(before)
        && !QUOTES.contains(before)
        && !located
        && !isAcronymBefore(name)
        && !(before.equals("(") && name.after().equals(")"))
        && !isOrganisation(name)
        && !isDestination(name)
        && !isPartOfAPlace(name);
  }

  /** "the UTO Fundacion Aro" is an organisation by kind and name. */
  private static boolean isAcronymBefore(NameRun name) {
    Sentence sentence = name.sentence();
    return sentence.has(name.from() - 1) && sentence.token(name.from() - 1).isAcronym();
  }

  /** "member of X", "director of X"; but "brother of X", "lawyer of X". */
  private static boolean isOrganisation(NameRun name) {
    String thing = name.word(name.from() - 2);
    return name.before().equals("of")
        && (name.sentence().isCapitalised(name.from() - 2)
            || Vocabulary.OCCUPATIONS.contains(thing)
            || Vocabulary.OFFICES.contains(thing))
        && !Vocabulary.RELATIVES.contains(thing)
        && !OF_A_PERSON.contains(thing);
  }

  /** "transferred to Dar Sala", "from Dar Sala to". */
  private static boolean isDestination(NameRun name) {
    return MOTION_PREPOSITIONS.contains(name.before())
        && (name.before().equals("from") || Movement.precedes(name.sentence(), name.from() - 1));
  }

  /** "town of Dar Sala", "in Kisanta, Dar Sala,". */
  private static boolean isPartOfAPlace(NameRun name) {
    Sentence sentence = name.sentence();
    int before = name.from() - 1;
    if (name.before().equals("of")) {
      return Vocabulary.PLACE_KINDS.contains(sentence.word(before - 1))
          || Vocabulary.SITES.contains(sentence.word(before - 1));
    }
    int place = before - 1;
    while (name.before().equals(",") && place > before - 4 && sentence.isCapitalised(place)) {
      place--;
    }
    return place < before - 1 && LOCATIVES.contains(sentence.word(place)) && endsThere(name);
  }

  private static boolean endsThere(NameRun name) {
    return name.after().equals(",") || name.after().equals(".") || name.after().isEmpty();
  }

  /** "the newspaper X", "Radio X", "X prison". */
  private static boolean isNamedThing(NameRun name) {
    return Vocabulary.MEDIA.contains(name.before())
        || Vocabulary.NAMED_THINGS.contains(name.after())
        || Vocabulary.PLACE_KINDS.contains(name.after());
  }

  /** "Judge Aro", "Interior Minister Aro"; "former President Aro" holds no office. */
  private static boolean hasOffice(NameRun run, int first) {
    int index = first - 1;
    boolean office = false;
    while (index >= 0 && (run.sentence().isMark(index) || isTitle(run, index))) {
      office |= Vocabulary.OFFICES.contains(run.word(index));
      index--;
    }
    String before = run.word(index) + " " + run.word(run.from());
    return office && !before.contains("former") && !before.contains("ex-");
  }
}
