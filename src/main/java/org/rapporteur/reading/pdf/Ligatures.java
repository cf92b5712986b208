package org.rapporteur.reading.pdf;

/** Two or three letters cast as one: a matter of print, not of spelling. */
final class Ligatures {

  private static final String[] LATIN = {"ff", "fi", "fl", "ffi", "ffl", "st", "st"};
  private static final char FIRST = '\uFB00';

  private Ligatures() {}

  static String undo(String words) {
    StringBuilder letters = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char each = words.charAt(i);
      int which = each - FIRST;
      if (which >= 0 && which < LATIN.length) {
        letters.append(LATIN[which]);
      } else {
        letters.append(each);
      }
    }
    return letters.toString();
  }
}
