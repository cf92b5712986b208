package org.rapporteur.parsing.incident;

import java.util.BitSet;
import java.util.Set;

/**
 * The words of a sentence that tell of what did not happen: denied, feared, threatened, demanded,
 * or what somebody is merely accused of.
 *
 * <p>Each begins with a cue and ends where the clause does.
 */
final class Doubts {

  /** Cues that hold across the verb: "nobody was arrested", "if he were returned". */
  private static final Set<String> DENYING =
      Set.of("no", "nobody", "neither", "not", "never", "if", "unless", "nor");

  private static final Set<String> ENDS =
      Set.of(
          ",",
          ";",
          ":",
          "(",
          ")",
          "who",
          "which",
          "after",
          "when",
          "where",
          "but",
          "while",
          "although",
          "because",
          "following",
          "before",
          "since",
          "until",
          "then",
          "during");

  private static final Set<String> SUBJECTS_AND_VERBS =
      Set.of(
          "was",
          "were",
          "had",
          "he",
          "she",
          "they",
          "his",
          "her",
          "their",
          "a",
          "the",
          "been",
          "sentenced",
          "detained",
          "arrested",
          "imprisoned");

  private static final Set<String> PREPOSITIONS = Set.of("in", "on", "at", "by", "to", "for");

  /** How far before the words an adverb still colours them. */
  private static final int REACH = 12;

  private static final int REACH_AFTER = 2;

  private Doubts() {}

  /** The tokens that lie in doubt, the cues themselves not counted. */
  static BitSet of(Sentence sentence) {
    BitSet doubtful = new BitSet(sentence.size());
    String cue = "";
    for (int index = 0; index < sentence.size(); index++) {
      cue = endsAt(sentence, index, cue) ? "" : cue;
      doubtful.set(index, !cue.isEmpty());
      cue = isCue(sentence, index) ? sentence.word(index) : cue;
    }
    return doubtful;
  }

  /** Whether the words are somebody's allegation rather than the report's own statement. */
  static boolean isAlleged(Sentence sentence, int from, int to) {
    for (int index = Math.max(0, from - REACH); index < to + REACH_AFTER; index++) {
      if (Vocabulary.ALLEGING.contains(sentence.word(index))) {
        return true;
      }
    }
    return false;
  }

  /** "charges of theft" accuse; "on charges" alone says nothing of what follows. */
  private static boolean isCue(Sentence sentence, int index) {
    String word = sentence.word(index);
    boolean bare = word.startsWith("charge") && !word.equals("charged");
    return Vocabulary.DOUBT_CUES.contains(word)
        && !isMonth(sentence, index)
        && (!bare || sentence.word(index + 1).equals("of"));
  }

  private static boolean isMonth(Sentence sentence, int index) {
    return Months.number(sentence.token(index)) != 0;
  }

  private static boolean endsAt(Sentence sentence, int index, String cue) {
    String word = sentence.word(index);
    String next = sentence.word(sentence.skipAdverbs(index + 1));
    boolean newClause =
        word.equals("and")
            && (SUBJECTS_AND_VERBS.contains(next) || Vocabulary.PATIENT_VERBS.contains(next));
    boolean newPhrase = cue.equals("without") && PREPOSITIONS.contains(word);
    boolean verb = (word.equals("was") || word.equals("were")) && !DENYING.contains(cue);
    return ENDS.contains(word) || newClause || newPhrase || verb;
  }
}
