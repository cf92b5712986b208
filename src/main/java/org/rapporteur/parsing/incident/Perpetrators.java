package org.rapporteur.parsing.incident;

import java.util.Set;

/** Whether those to whom a measure is taken are agents of the state or of an armed group. */
final class Perpetrators {

  private static final Set<String> BE = Set.of("was", "were", "been");
  private static final int REACH = 10;

  private static final Set<String> BREAKS =
      Set.of(",", ";", ":", "that", "after", "when", "by", "and");

  private Perpetrators() {}

  /** "five officers were arrested", "an investigator was detained"; but not "police arrested". */
  static boolean areSubject(Sentence sentence, int verb) {
    int index = sentence.isAdverb(verb - 1) ? verb - 2 : verb - 1;
    if (!BE.contains(sentence.word(index))) {
      return false;
    }
    for (int back = index - 1; back >= Math.max(0, verb - REACH); back--) {
      if (BREAKS.contains(sentence.word(back))) {
        return false;
      }
      if (Vocabulary.FORCES.contains(sentence.word(back))) {
        return true;
      }
    }
    return false;
  }
}
