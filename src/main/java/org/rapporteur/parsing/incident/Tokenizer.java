package org.rapporteur.parsing.incident;

import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a stretch of text into words, numbers and marks.
 *
 * <p>Hyphens and apostrophes stay inside a word ("petrol-bomb", "Qur'an"); a possessive 's is cut
 * off as a mark, so that a name is the same word wherever it stands.
 */
final class Tokenizer {

  private static final String APOSTROPHES = "'’‘ʻ`";

  private final String text;
  private final int end;
  private int position;
  private final List<Token> tokens = new ArrayList<>();

  private Tokenizer(String text, int start, int end) {
    this.text = text;
    this.position = start;
    this.end = end;
  }

  static List<Token> tokens(String text, int start, int end) {
    return new Tokenizer(text, start, end).read();
  }

  private List<Token> read() {
    while (position < end) {
      int symbol = text.codePointAt(position);
      if (Character.isLetterOrDigit(symbol) || opensWithApostrophe()) {
        readWord();
      } else if (Character.isWhitespace(symbol) || Character.isSpaceChar(symbol)) {
        position += Character.charCount(symbol);
      } else {
        add(Token.Kind.MARK, position, Math.min(end, position + Character.charCount(symbol)));
      }
    }
    return tokens;
  }

  private void readWord() {
    int start = position;
    int stop = Math.min(end, start + Character.charCount(text.codePointAt(start)));
    while (stop < end && (isInWord(text.codePointAt(stop)) || joins(stop))) {
      stop += Character.charCount(text.codePointAt(stop));
    }
    stop = Math.min(end, stop);
    int stem = withoutPossessive(start, stop);
    add(isNumber(start, stem) ? Token.Kind.NUMBER : Token.Kind.WORD, start, stem);
    if (stem < stop) {
      add(Token.Kind.MARK, stem, stop);
    }
  }

  private void add(Token.Kind kind, int start, int stop) {
    tokens.add(Token.of(kind, start, stop, text.substring(start, stop)));
    position = stop;
  }

  private static boolean isInWord(int symbol) {
    return Character.isLetterOrDigit(symbol)
        || Character.getType(symbol) == Character.NON_SPACING_MARK;
  }

  /** A mark between two letters, or a separator between the digits of one number. */
  private boolean joins(int index) {
    if (index + 1 >= end) {
      return false;
    }
    char mark = text.charAt(index);
    char before = text.charAt(index - 1);
    char after = text.charAt(index + 1);
    if (Character.isDigit(before) && Character.isDigit(after)) {
      return mark == ',' || mark == '.';
    }
    return (mark == '-' || mark == '‑' || APOSTROPHES.indexOf(mark) >= 0)
        && Character.isLetterOrDigit(before)
        && Character.isLetterOrDigit(after);
  }

  /** The letter ain is printed as an opening quote: "Sami ‘Umar", but never round a whole word. */
  private boolean opensWithApostrophe() {
    boolean afterName = !tokens.isEmpty() && tokens.getLast().isCapitalised();
    if (!afterName || "‘ʻ".indexOf(text.charAt(position)) < 0 || position + 1 >= end) {
      return false;
    }
    int stop = position + 1;
    while (stop < end && isInWord(text.codePointAt(stop))) {
      stop += Character.charCount(text.codePointAt(stop));
    }
    return Character.isUpperCase(text.charAt(position + 1))
        && (stop >= end || APOSTROPHES.indexOf(text.charAt(stop)) < 0);
  }

  private int withoutPossessive(int start, int stop) {
    boolean possessive =
        stop - start > 2
            && text.charAt(stop - 1) == 's'
            && APOSTROPHES.indexOf(text.charAt(stop - 2)) >= 0;
    return possessive ? stop - 2 : stop;
  }

  private boolean isNumber(int start, int stop) {
    return text.substring(start, stop)
        .chars()
        .allMatch(c -> Character.isDigit(c) || c == ',' || c == '.');
  }
}
