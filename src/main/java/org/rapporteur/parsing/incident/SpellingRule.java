package org.rapporteur.parsing.incident;

import java.util.Set;

/** When two names that differ are one person's: an equal surname and a close first name. */
final class SpellingRule {

  /** How many persons of one surname a passage is searched for. */
  static final int MOST_NAMESAKES = 20;

  private static final Set<String> LIST_LINKS = Set.of("and", ",", "or");
  private static final int SHORTEST_FIRST_NAME = 5;
  private static final int COMMON_PREFIX = 4;
  private static final int MOST_EDITS = 2;

  private SpellingRule() {}

  static String surname(NameRun run) {
    return run.word(run.to() - 1);
  }

  /** The first two words. */
  static String opening(NameRun run) {
    return run.word(run.from()) + " " + run.word(run.from() + 1);
  }

  /** Whether one name is the beginning of the other. */
  static boolean isShortened(NameRun one, NameRun other) {
    int common = Math.min(one.size(), other.size());
    return one.words()
            .subList(0, Math.min(common, one.words().size()))
            .equals(other.words().subList(0, Math.min(common, other.words().size())))
        && !areSetApart(one, other);
  }

  static boolean isSamePerson(NameRun earlier, NameRun lastSeen, NameRun later) {
    return surname(earlier).equals(surname(later))
        && !areSetApart(earlier, later)
        && !areSetApart(lastSeen, later)
        && isCloseFirstName(earlier.word(earlier.from()), later.word(later.from()));
  }

  /** "and", a comma or a word of family between two names of one sentence: two persons. */
  private static boolean areSetApart(NameRun earlier, NameRun later) {
    boolean family =
        Vocabulary.RELATIVES.contains(later.before())
            || Vocabulary.RELATIVES.contains(later.word(later.from() - 2));
    boolean listed =
        earlier.sentence() == later.sentence()
            && later.from() - earlier.to() <= 2
            && LIST_LINKS.contains(later.before());
    return family || listed;
  }

  private static boolean isCloseFirstName(String one, String other) {
    if (one.equals(other)) {
      return true;
    }
    if (one.length() == 1 || other.length() == 1) {
      return one.charAt(0) == other.charAt(0);
    }
    boolean longEnough = Math.min(one.length(), other.length()) >= SHORTEST_FIRST_NAME;
    return longEnough
        && (one.regionMatches(0, other, 0, COMMON_PREFIX) || edits(one, other) <= MOST_EDITS);
  }

  /** Levenshtein distance. */
  private static int edits(String one, String other) {
    if (Math.abs(one.length() - other.length()) > MOST_EDITS) {
      return MOST_EDITS + 1;
    }
    int[] above = new int[other.length() + 1];
    for (int column = 0; column <= other.length(); column++) {
      above[column] = column;
    }
    for (int row = 1; row <= one.length(); row++) {
      above = nextRow(above, one.charAt(row - 1), row, other);
    }
    return above[other.length()];
  }

  private static int[] nextRow(int[] above, char letter, int row, String other) {
    int[] current = new int[above.length];
    current[0] = row;
    for (int column = 1; column < above.length; column++) {
      int change = letter == other.charAt(column - 1) ? 0 : 1;
      current[column] =
          Math.min(above[column - 1] + change, 1 + Math.min(above[column], current[column - 1]));
    }
    return current;
  }
}
