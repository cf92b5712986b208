package org.rapporteur.parsing.incident;

import java.util.Collections;
import java.util.Set;

/**
 * Sentences in which those who are held to account are the perpetrators: "were charged with the
 * murder", "sentenced for torturing". Those arrested there are no victims.
 */
final class Accountability {

  private static final Set<String> CLAUSE_ENDS = Set.of(",", ";", "after", "when", "who", "but");
  private static final Set<String> CUES =
      Set.of(
          "charged",
          "convicted",
          "guilty",
          "accused",
          "connection",
          "suspicion",
          "sentenced",
          "arrested",
          "detained",
          "charges",
          "indicted",
          "tried",
          "suspected",
          "prosecuted",
          "responsible",
          "imprisonment",
          "prison",
          "trial",
          "wanted",
          "responsibility",
          "role");

  private static final Set<String> LINKS = Set.of("with", "of", "for", "on", "in", "over");

  /** Whoever is put to death is a victim whatever the crime. */
  private static final Set<String> EXECUTED =
      Set.of("executed", "hanged", "beheaded", "executions");

  /** Words between the link and the crime: "in connection with the 1998". */
  private static final int REACH = 6;

  private Accountability() {}

  static boolean isMeantBy(Sentence sentence) {
    if (!Collections.disjoint(sentence.words(), EXECUTED)) {
      return false;
    }
    for (int index = 0; index < sentence.size(); index++) {
      if (CUES.contains(sentence.word(index)) && namesCrime(sentence, index)) {
        return true;
      }
    }
    return false;
  }

  private static boolean namesCrime(Sentence sentence, int cue) {
    boolean linked = false;
    for (int index = cue + 1; index <= cue + REACH && !endsClause(sentence, index); index++) {
      if (linked && Vocabulary.GRAVE_CRIMES.contains(sentence.word(index))) {
        return true;
      }
      linked |= LINKS.contains(sentence.word(index));
    }
    return false;
  }

  private static boolean endsClause(Sentence sentence, int index) {
    return CLAUSE_ENDS.contains(sentence.word(index));
  }
}
