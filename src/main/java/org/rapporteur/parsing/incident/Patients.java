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
  private static final Set<String> AWAY = Set.of("into", "hostage", "to", "away");
  private static final Set<String> BE = Set.of("was", "were", "been");
  private static final Set<String> HAVE = Set.of("had", "has", "have");

  private static final Set<String> SUFFERING = Set.of("died", "disappeared", "perished", "dead");

  private static final Set<String> HELD =
      Set.of("in", "under", "detained", "held", "imprisoned", "behind");

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

  private Patients() {}

  /** Whether a verb of suffering follows the words that end before a token. */
  static boolean suffers(Sentence sentence, int after) {
    if (isSufferingAt(sentence, after) || isReducedPassive(sentence, after)) {
      return true;
    }
    return suffersLater(sentence, after, false)
        || (sentence.word(after).equals(",") && suffersLater(sentence, after, true));
  }

  /**
   * @param apposition whether the name itself stands between commas: "their leader, Ana Aro, was"
   */
  private static boolean suffersLater(Sentence sentence, int after, boolean apposition) {
    int verb = findVerb(sentence, after, apposition);
    return verb >= 0 && isSufferingAt(sentence, verb);
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

  private static String asPast(String word) {
    if (!word.endsWith("ing") || word.length() < 6) {
      return word;
    }
    String stem = word.substring(0, word.length() - 3);
    return Vocabulary.PATIENT_VERBS.contains(stem + "d") ? stem + "d" : stem + "ed";
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
        || (word.equals("remained") && HELD.contains(sentence.word(verb + 1)))
        || (word.equals("received")
            && (sentence.words().contains("threats") || sentence.words().contains("threat")));
  }

  private static boolean isPassive(Sentence sentence, int be) {
    int index = sentence.skipAdverbs(be + 1);
    if (REPORTING.contains(sentence.word(index)) && sentence.word(index + 1).equals("to")) {
      index = sentence.skipAdverbs(index + 2);
      index = sentence.word(index).equals("have") ? index + 1 : index;
      index = BE.contains(sentence.word(index)) ? sentence.skipAdverbs(index + 1) : index;
    }
    index = sentence.word(index).equals("being") ? sentence.skipAdverbs(index + 1) : index;
    return Vocabulary.PATIENT_VERBS.contains(sentence.word(index)) || isTakenAway(sentence, index);
  }

  private static boolean isTakenAway(Sentence sentence, int index) {
    return sentence.word(index).equals("taken") && AWAY.contains(sentence.word(index + 1));
  }

  /** "activists arrested in May": the participle follows and a preposition after it. */
  private static boolean isReducedPassive(Sentence sentence, int index) {
    int verb = sentence.skipAdverbs(index);
    return Vocabulary.PATIENT_VERBS.contains(sentence.word(verb))
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
