package org.rapporteur.reading.encoding;

/** Tells whether bytes that were read as windows-1252 are words. */
final class WesternText {

  /** Of every hundred characters so many at least are letters, digits or blanks. */
  private static final int MOSTLY = 70;

  /** What is left where other bytes are torn: a fill byte, no letter of a Western report. */
  private static final String TELL_TALE = "ÿþ";

  private WesternText() {}

  /**
   * Whether it is plausible.
   *
   * @param bytes all of them
   * @param text the characters, one for each byte
   */
  static boolean isPlausible(byte[] bytes, String text) {
    return text.chars().noneMatch(WesternText::isControl)
        && text.chars().filter(WesternText::isOfWords).count() * 100
            >= text.length() * (long) MOSTLY
        && !isOnlyTorn(text)
        && !isTornUtf8(bytes);
  }

  /** Where bytes that make UTF-8 are not clearly fewer than others, it is UTF-8 that broke. */
  private static boolean isTornUtf8(byte[] bytes) {
    int whole = 0;
    int alone = 0;
    int at = 0;
    while (at < bytes.length) {
      int length = lengthOfUtf8(bytes, at);
      whole += length > 1 ? 1 : 0;
      alone += length == 0 ? 1 : 0;
      at += Math.max(1, length);
    }
    return alone <= 2 * whole;
  }

  /** Of the UTF-8 character that begins there; 0: none does. */
  private static int lengthOfUtf8(byte[] bytes, int at) {
    int lead = Byte.toUnsignedInt(bytes[at]);
    if (lead < 0x80) {
      return 1;
    }
    int length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
    if (lead < 0xC2 || lead > 0xF4 || at + length > bytes.length) {
      return 0;
    }
    for (int i = at + 1; i < at + length; i++) {
      if ((bytes[i] & 0xC0) != 0x80) {
        return 0;
      }
    }
    return length;
  }

  private static boolean isOnlyTorn(String text) {
    return text.chars().filter(c -> c >= 0x80).allMatch(c -> TELL_TALE.indexOf(c) >= 0);
  }

  /** Controls that some files have for bullets and page breaks are none of a binary's. */
  private static boolean isControl(int c) {
    boolean ofText = c == '\t' || c == '\n' || c == '\r' || c == '\f' || (c >= 1 && c <= 3);
    return Character.isISOControl(c) && !ofText;
  }

  private static boolean isOfWords(int c) {
    return Character.isLetterOrDigit(c) || Character.isWhitespace(c) || Character.isSpaceChar(c);
  }
}
