package org.rapporteur.parsing.leader;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells a name from other words. */
final class PersonName {

  private static final int LONGEST = 100;
  private static final int MOST_WORDS = 12;

  private static final Pattern AFTER_HYPHEN = Pattern.compile("(?<=\\p{L}-) (?=\\p{L})");

  private static final Pattern SPACE = Pattern.compile(" ");

  /** Editions before 2008 print foreign letters as other signs, so few can be ruled out. */
  private static final Pattern NOT_IN_NAMES =
      Pattern.compile(
          "[\\d(){}:;!/<>=+|,•]|\\[|\\]|(?<![\\p{L}?])\\?++(?!\\p{L})|(?:^|\\s)[-–—](?:\\s|$)");

  /** Short words that sentences have and names have not. */
  private static final Set<String> OF_SENTENCES =
      Set.of(
          "the", "of", "by", "in", "on", "to", "and", "or", "who", "for", "from", "with", "was",
          "is", "has", "had", "not", "no", "at", "as", "an", "a", "none", "post", "both", "then");

  private static final Set<String> NOBODY =
      Set.of("vacant", "none", "n/a", "unknown", "disputed", "contested", "nobody", "suspended");

  /** Capitals and small linking words only. */
  private static final Pattern BODY =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{L}'’-]*+|and|of|the|for)(?: (?:\\p{Lu}[\\p{L}'’-]*+|and|of|the|for))*+");

  private static final Pattern BODY_NOUN =
      Pattern.compile(
          "\\b(?:Council|Presidium|Presidency|Junta|Committee|Assembly|Authority)(?: (?:of|for)\\b.*+)?$");

  private static final int LONGEST_PARTICLE = 5;

  private PersonName() {}

  /** The name without the blank that a line break after a hyphen left in it. */
  static String joined(String name) {
    return AFTER_HYPHEN.matcher(name).replaceAll("");
  }

  /** Whether the words can be nothing but a name. */
  static boolean is(String words) {
    return !words.isEmpty()
        && words.length() <= LONGEST
        && !words.endsWith("-")
        && !NOBODY.contains(words.toLowerCase(Locale.ROOT))
        && !NOT_IN_NAMES.matcher(words).find()
        && words.codePoints().anyMatch(c -> Character.isLetter(c) && !Character.isLowerCase(c))
        && SPACE.splitAsStream(words).count() <= MOST_WORDS
        && SPACE.splitAsStream(words).allMatch(PersonName::canStandInName);
  }

  /** Whether the words name a body of several persons, as "Federal Council" does. */
  static boolean isBody(String words) {
    return words.length() <= LONGEST
        && !OfficeWords.nameOffice(words)
        && BODY.matcher(words).matches()
        && BODY_NOUN.matcher(words).find();
  }

  /** Particles ("bin", "de") are short; longer words in lower case are no part of a name. */
  private static boolean canStandInName(String word) {
    if (word.isEmpty() || !Character.isLowerCase(word.codePointAt(0))) {
      return true;
    }
    boolean hasCapital = word.codePoints().anyMatch(Character::isUpperCase);
    return hasCapital || (word.length() <= LONGEST_PARTICLE && !OF_SENTENCES.contains(word));
  }
}
