package org.rapporteur.privacy;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.stream.Collectors;

/**
 * Covers the names of some persons wherever they stand, as far as a policy asks for it.
 *
 * <p>A person is named in full once and by surname later, so that each word of a name is covered
 * that begins with a capital, also where it means something else: a town that bears a person's name
 * is covered too. A cover hides names that are known; a name that the reading of a report did not
 * find is served.
 */
public final class NameCover {

  private static final int LETTER = 1;

  private final NamePolicy policy;
  private final Set<String> covered;

  private NameCover(NamePolicy policy, Set<String> covered) {
    this.policy = policy;
    this.covered = covered;
  }

  /** A cover for the persons with these names, in all spellings. */
  public static NameCover of(NamePolicy policy, Collection<String> names) {
    return new NameCover(
        policy,
        policy.hides()
            ? names.stream()
                .flatMap(name -> Words.of(name).stream())
                .map(MatchResult::group)
                .filter(word -> isCapital(word) && word.length() > LETTER)
                .map(Words::fold)
                .collect(Collectors.toUnmodifiableSet())
            : Set.of());
  }

  /** A running text with blocks for the letters of names; an initial stays where one may. */
  public String text(String text) {
    if (covered.isEmpty()) {
      return text;
    }
    StringBuilder served = new StringBuilder(text);
    boolean nameFollows = false;
    int following = text.length();
    for (MatchResult word : Words.of(text).reversed()) {
      String between = text.substring(word.end(), following);
      nameFollows = isCovered(word.group(), nameFollows && Words.areOfOneName(between));
      if (nameFollows) {
        served.replace(word.start(), word.end(), blocks(word.group()));
      }
      following = word.start();
    }
    return served.toString();
  }

  /** What is served in place of a person's name: the name, initials such as "A. T.", or a block. */
  public String name(String name) {
    return switch (policy) {
      case PUBLISHED -> name;
      case INITIALS -> initials(name);
      case WITHHELD -> Words.BLOCK;
    };
  }

  /** A single letter is a name's where a word of the name follows, and may mean anything else. */
  private boolean isCovered(String word, boolean beforeName) {
    return isCapital(word)
        && (word.length() > LETTER ? covered.contains(Words.fold(word)) : beforeName);
  }

  private String blocks(String word) {
    int kept = policy == NamePolicy.INITIALS ? word.offsetByCodePoints(0, LETTER) : 0;
    return word.substring(0, kept) + Words.blocks(word.substring(kept));
  }

  /** Of a name in small letters, or without letters, nothing is left. */
  private static String initials(String name) {
    List<String> letters =
        Words.of(name).stream()
            .map(MatchResult::group)
            .filter(NameCover::isCapital)
            .map(word -> word.substring(0, word.offsetByCodePoints(0, LETTER)) + ".")
            .toList();
    return letters.isEmpty() ? Words.BLOCK : String.join(" ", letters);
  }

  /** Scripts without capitals have no small letters either. */
  private static boolean isCapital(String word) {
    return Character.isLetter(word.codePointAt(0)) && !Character.isLowerCase(word.codePointAt(0));
  }
}
