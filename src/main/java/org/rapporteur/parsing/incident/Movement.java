package org.rapporteur.parsing.incident;

import java.util.Set;

/** Verbs after which "to" leads to a place. */
final class Movement {

  private static final Set<String> VERBS =
      Set.of(
          "transferred",
          "returned",
          "return",
          "returning",
          "taken",
          "moved",
          "travelled",
          "fled",
          "deported",
          "extradited",
          "expelled",
          "repatriated",
          "sent",
          "brought",
          "flown",
          "went",
          "go",
          "escorted",
          "driven",
          "came",
          "extradition",
          "deportation",
          "expulsion",
          "transfer",
          "flew",
          "marched",
          "travel",
          "travelling",
          "access",
          "visit",
          "visited",
          "way",
          "close");

  /** How far before "to" the verb may stand: "taken by car to". */
  private static final int REACH = 4;

  private Movement() {}

  static boolean precedes(Sentence sentence, int index) {
    for (int back = 1; back <= REACH; back++) {
      if (VERBS.contains(sentence.word(index - back))) {
        return true;
      }
    }
    return false;
  }
}
