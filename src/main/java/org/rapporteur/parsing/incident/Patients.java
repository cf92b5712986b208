package org.rapporteur.parsing.incident;

import java.util.Set;

/**
 * Whether somebody named or counted is the one to whom an act was done, by the grammar around the
 * words: the subject of a passive, the object of an active verb, or after "the arrest of".
 */
final class Patients {

  private static final Set<String> SAYING_AND_GOING =
      Set.of("said", "told", "fled", "gave", "took", "made", "went", "found");
  private static final Set<String> RELATIVE = Set.of("who", "which");
  private static final Set<String> ATTEMPTS = Set.of("tried", "threatened");
  private static final Set<String> AWAY = Set.of("into", "hostage", "to", "away");
  private static final Set<String> BE = Set.of("was", "were", "been");
  private static final Set<String> HAVE = Set.of("had", "has", "have");

  private static final Set<String> SUFFERING = Set.of("died", "disappeared", "perished", "dead");

  private static final Set<String> HELD = Set.of("detained", "held", "imprisoned", "behind");
  private static final Set<String> CONFINED = Set.of("arrest", "confinement", "camp", "colony");

  private static final Set<String> REPORTING =
      Set.of("reported", "said", "believed", "alleged", "thought", "understood", "known", "feared");

  private static final Set<String> PREPOSITIONS =
      Set.of(
          "in",
          "on",
          "at",
          "by",
          "for",
          "from",
          "during",
          "after",
          "since",
          "with",
          "without",
          "under",
          "before",
          "between",
          "to",
          "near",
          "outside",
          "following",
          "as",
          ".",
          ",",
          "");

  /** How many words an apposition or a conjunct between subject and verb may take. */
  private static final int REACH = 28;

  private static final int OBJECT_REACH = 7;

  /** "in the custody", "in a high-security military prison". */
  private static final int REACH_OF_CUSTODY = 4;

  private Patients() {}

  /** Whether a verb of suffering follows the words that end before a token. */
  static boolean suffers(Sentence sentence, int after) {
    return isSufferingAt(sentence, after)
        || isReducedPassive(sentence, after)
        || suffersLater(sentence, after, false)
        || hasParticiple(sentence, after)
        || (sentence.word(after).equals(",") && suffersLater(sentence, after, true));
  }

  /** "Ana Aro, arrested in May": it is said of the last words before it, whatever they follow. */
  static boolean hasParticiple(Sentence sentence, int after) {
    return sentence.word(after).equals(",") && isReducedPassive(sentence, after + 1);
  }

  /**
   * @param apposition whether the name itself stands between commas: "their leader, Ana Aro, was"
   */
  private static boolean suffersLater(Sentence sentence, int after, boolean apposition) {
    return isSufferingAt(sentence, findVerb(sentence, after, apposition));
  }

  /** Whether a verb or a noun of an act stands before the words that begin at a token. */
  static boolean isObject(Sentence sentence, int start) {
    int index = start - 1;
    while (index > start - OBJECT_REACH && isInsideNounPhrase(sentence, index)) {
      index--;
    }
    String word = sentence.word(index);
    if (word.equals("of")) {
      return Vocabulary.ACT_NOUNS.contains(sentence.word(index - 1));
    }
    return isActiveVerb(sentence, index);
  }

  /** "killed", "arresting"; but not "were killed", whose object is its subject. */
  private static boolean isActiveVerb(Sentence sentence, int index) {
    int before = index - 1;
    while (before > index - Sentence.MOST_ADVERBS && sentence.isAdverb(before)) {
      before--;
    }
    if (sentence.word(index).equals("kill")) {
      return sentence.word(index - 2).startsWith("threat");
    }
    return Vocabulary.PATIENT_VERBS.contains(asPast(sentence.word(index)))
        && !BE.contains(sentence.word(before));
  }

  /** "arresting" as "arrested", "beating" as "beat". */
  private static String asPast(String word) {
    if (!word.endsWith("ing")) {
      return word;
    }
    String stem = word.substring(0, word.length() - 3);
    return Vocabulary.PATIENT_VERBS.contains(stem) ? stem : stem + "ed";
  }

  private static boolean isInsideNounPhrase(Sentence sentence, int index) {
    String word = sentence.word(index);
    return !word.isEmpty()
        && (Vocabulary.OCCUPATIONS.contains(word)
            || Vocabulary.OFFICES.contains(word)
            || Vocabulary.HONORIFICS.contains(word)
            || Vocabulary.VICTIM_NOUNS.contains(word)
            || Geography.isPeople(word)
            || NumberWords.value(word) != 0
            || Vocabulary.NOUN_MODIFIERS.contains(word)
            || sentence.isAdverb(index));
  }

  private static boolean isSufferingAt(Sentence sentence, int index) {
    int verb = sentence.skipAdverbs(index);
    String word = sentence.word(verb);
    if (HAVE.contains(word)) {
      verb = sentence.skipAdverbs(verb + 1);
      word = sentence.word(verb);
    }
    if (BE.contains(word)) {
      return isPassive(sentence, verb);
    }
    return SUFFERING.contains(word)
        || (word.equals("remained") && isHeld(sentence, sentence.skipAdverbs(verb + 1)))
        || (word.equals("received")
            && (sentence.words().contains("threats") || sentence.words().contains("threat")));
  }

  /** "remained detained", "remained under house arrest"; but not "remained in office". */
  private static boolean isHeld(Sentence sentence, int index) {
    String word = sentence.word(index);
    if (!word.equals("in") && !word.equals("under")) {
      return HELD.contains(word);
    }
    for (int next = index + 1; next <= index + REACH_OF_CUSTODY; next++) {
      String place = sentence.word(next);
      if (Vocabulary.CUSTODY.contains(place) || CONFINED.contains(place)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isPassive(Sentence sentence, int be) {
    int index = sentence.skipAdverbs(be + 1);
    if (REPORTING.contains(sentence.word(index)) && sentence.word(index + 1).equals("to")) {
      return isReported(sentence, sentence.skipAdverbs(index + 2));
    }
    return isParticiple(sentence, index);
  }

  /** "to have been killed", "to be held", "to have died"; but not "to have killed". */
  private static boolean isReported(Sentence sentence, int index) {
    int verb = sentence.word(index).equals("have") ? sentence.skipAdverbs(index + 1) : index;
    String word = sentence.word(verb);
    boolean passive = word.equals("be") || word.equals("been");
    return passive
        ? isParticiple(sentence, sentence.skipAdverbs(verb + 1))
        : SUFFERING.contains(word);
  }

  /** "killed", "being held", "taken hostage". */
  private static boolean isParticiple(Sentence sentence, int from) {
    int index = sentence.word(from).equals("being") ? sentence.skipAdverbs(from + 1) : from;
    return Vocabulary.PATIENT_VERBS.contains(sentence.word(index)) || isTakenAway(sentence, index);
  }

  private static boolean isTakenAway(Sentence sentence, int index) {
    return sentence.word(index).equals("taken") && AWAY.contains(sentence.word(index + 1));
  }

  /** "activists arrested in May": the participle follows and a preposition after it. */
  private static boolean isReducedPassive(Sentence sentence, int index) {
    int verb = sentence.skipAdverbs(index);
    boolean attempt =
        ATTEMPTS.contains(sentence.word(verb)) && sentence.word(verb + 1).equals("to");
    return Vocabulary.PATIENT_VERBS.contains(sentence.word(verb))
        && !attempt
        && !sentence.word(verb + 2).equals("least")
        && PREPOSITIONS.contains(sentence.word(verb + 1));
  }

  /** The first finite verb after appositions and conjuncts; -1 when it is not to be told. */
  private static int findVerb(Sentence sentence, int from, boolean startsInside) {
    boolean apposition = startsInside;
    for (int index = from; index < Math.min(sentence.size(), from + REACH); index++) {
      String word = sentence.word(index);
      if (word.equals(";") || word.equals(":") || word.equals("that")) {
        return -1;
      }
      apposition ^= opensOrCloses(sentence, index, apposition);
      if (!apposition && word.equals("whose")) {
        return -1;
      }
      if (isFinite(sentence, index, apposition)) {
        return index;
      }
      if (!apposition && isActivePast(sentence, index)) {
        return -1;
      }
    }
    return -1;
  }

  /** A comma before another name parts a list: "Ana Aro, Ben Beka and". */
  private static boolean opensOrCloses(Sentence sentence, int index, boolean inside) {
    String word = sentence.word(index);
    boolean list =
        !inside
            && sentence.isCapitalised(index + 1)
            && !Vocabulary.OFFICES.contains(sentence.word(index + 1))
            && !Vocabulary.OCCUPATIONS.contains(sentence.word(index + 1));
    return word.equals("(") || word.equals(")") || (word.equals(",") && !list);
  }

  private static boolean isFinite(Sentence sentence, int index, boolean apposition) {
    String word = sentence.word(index);
    boolean relative = RELATIVE.contains(sentence.word(index - 1));
    boolean verb =
        BE.contains(word)
            || HAVE.contains(word)
            || SUFFERING.contains(word)
            || word.equals("remained");
    // Inside commas only "who was ..." speaks of the same person.
    return verb && (!apposition || (relative && isSufferingAt(sentence, index)));
  }

  private static boolean isActivePast(Sentence sentence, int index) {
    String word = sentence.word(index);
    return SAYING_AND_GOING.contains(word)
        || (word.endsWith("ed") && !PREPOSITIONS.contains(sentence.word(index + 1)));
  }
}
