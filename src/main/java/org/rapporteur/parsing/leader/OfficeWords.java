package org.rapporteur.parsing.leader;

import java.util.regex.Pattern;

/** Words that name an office or say how somebody holds it. */
final class OfficeWords {

  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i)\\b(?:president|prime minister|premier|minister|leader|chair(?:man|woman|person)?"
              + "|chancellor|governor|commander|secretary|head|ruler|regent|captains regent)\\b");

  private static final Pattern INTERIM =
      Pattern.compile(
          "(?i)\\b(?:interim|caretaker|provisional(?:ly)?|temporarily|transitional)\\b");

  private static final Pattern ACTING = Pattern.compile("(?i)\\bacting\\b");

  private static final Pattern MORE =
      Pattern.compile(
          "(?i)[()\\d]|\\b(?:replac|succe|until\\b|since\\b|from\\b|resign|died\\b|who\\b)");

  private OfficeWords() {}

  /** Whether the words are an office and nothing else: no change, no date, no bracket. */
  static boolean isOffice(String words) {
    return nameOffice(words) && !MORE.matcher(words).find();
  }

  static boolean nameOffice(String words) {
    return OFFICE.matcher(words).find();
  }

  static boolean sayInterim(String words) {
    return INTERIM.matcher(words).find();
  }

  static boolean sayActing(String words) {
    return ACTING.matcher(words).find();
  }
}
