package org.rapporteur.parsing.incident;

import java.util.Locale;

/**
 * A word, a number or a mark of a passage.
 *
 * @param kind which of the three
 * @param start UTF-16 index of its first character in the canonical text
 * @param end UTF-16 index after its last
 * @param text as printed
 * @param lower in lower case, with straight apostrophes: the form that word lists are written in
 */
record Token(Kind kind, int start, int end, String text, String lower) {

  enum Kind {
    WORD,
    NUMBER,
    MARK
  }

  static Token of(Kind kind, int start, int end, String text) {
    String lower = text.toLowerCase(Locale.ROOT).replace('’', '\'').replace('‘', '\'');
    return new Token(kind, start, end, text, lower);
  }

  boolean isWord() {
    return kind == Kind.WORD;
  }

  boolean isNumber() {
    return kind == Kind.NUMBER;
  }

  boolean isMark() {
    return kind == Kind.MARK;
  }

  /** Whether it can be part of a proper name: "Pavel", "‘Umar", "al-Amin", but no acronym. */
  boolean isCapitalised() {
    return isWord() && text.chars().anyMatch(Character::isUpperCase) && !isAcronym() && opensName();
  }

  /** Two or more letters, all of them capitals, but for the s of a plural: "NGOs". */
  boolean isAcronym() {
    return isWord()
        && (hasOnlyCapitals(text) || (text.endsWith("s") && hasOnlyCapitals(singular())));
  }

  private String singular() {
    return text.substring(0, text.length() - 1);
  }

  private static boolean hasOnlyCapitals(String text) {
    return text.codePointCount(0, text.length()) > 1
        && text.chars().noneMatch(Character::isLowerCase)
        && text.chars().filter(Character::isLetter).allMatch(Character::isUpperCase);
  }

  /** A capital comes first, or after a short prefix as in "al-Amin" and "d'Almeida". */
  private boolean opensName() {
    int first = 0;
    while (first < text.length() && !Character.isUpperCase(text.charAt(first))) {
      first++;
    }
    return first == 0 || (first <= 4 && !Character.isLetterOrDigit(text.charAt(first - 1)));
  }
}
